package rs.putokaz.desk.mail;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** Why a letter is written. */
public enum MailKind {
  /** Carries a token; nobody else may read it. */
  INVITATION(Duration.ofDays(7), true),
  /** Carries a token too. */
  PASSWORD(Duration.ofHours(1), true),
  MENTION(Duration.ofDays(3), false),
  TASK(Duration.ofDays(3), false),
  REPLY(Duration.ofDays(3), false),
  REVIEW(Duration.ofDays(3), false),
  /** A screen in a centre is silent. */
  KIOSK(Duration.ofHours(12), false);

  private final Duration validity;
  private final boolean secret;

  MailKind(Duration validity, boolean secret) {
    this.validity = validity;
    this.secret = secret;
  }

  /** How long after it was written a letter is still worth sending. */
  public Duration validity() {
    return validity;
  }

  /** Whether its text is forgotten as soon as it has left. */
  public boolean isSecret() {
    return secret;
  }

  /** Name in tables, such as {@code invitation}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static MailKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of mail is called " + word));
  }
}
