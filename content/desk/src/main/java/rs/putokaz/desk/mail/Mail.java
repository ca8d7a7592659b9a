package rs.putokaz.desk.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;

/**
 * A letter on its way. It waits, is claimed by one sender for a while, and then is sent, waits
 * again for longer, or is given up. The words of a secret one are forgotten at its end.
 */
@Entity
@Table(schema = "desk", name = "mail")
public class Mail {

  /** How often a server is asked to take a letter before it is given up. */
  static final int MOST_ATTEMPTS = 10;

  /** For how long a sender has a letter to itself; longer than any try can last. */
  static final Duration CLAIM = Duration.ofMinutes(10);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

  @Id private UUID id;

  @Column(nullable = false)
  private String recipient;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private String text;

  @Column(nullable = false)
  private String html;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String language;

  @Column(name = "created_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant expiresAt;

  private int attempts;

  @Column(name = "next_try")
  @Convert(converter = InstantConverter.class)
  private Instant nextTry;

  @Column(name = "sent_at")
  @Convert(converter = InstantConverter.class)
  private Instant sentAt;

  @Column(nullable = false)
  private String failure = "";

  /** For JPA. */
  protected Mail() {}

  Mail(Letter letter, Instant now) {
    this.id = UUID.randomUUID();
    this.recipient = letter.recipient();
    this.subject = letter.subject();
    this.text = LetterForm.text(letter);
    this.html = LetterForm.html(letter);
    this.kind = letter.kind().word();
    this.language = letter.language().tag();
    this.createdAt = now;
    this.expiresAt = now.plus(letter.kind().validity());
    this.nextTry = now;
  }

  /** Its key, from which its Message-ID is made. */
  UUID id() {
    return id;
  }

  String recipient() {
    return recipient;
  }

  String subject() {
    return subject;
  }

  String text() {
    return text;
  }

  String html() {
    return html;
  }

  MailKind kind() {
    return MailKind.of(kind);
  }

  String language() {
    return language;
  }

  Instant createdAt() {
    return createdAt;
  }

  int attempts() {
    return attempts;
  }

  String failure() {
    return failure;
  }

  /** Where it stands. */
  MailState state() {
    if (sentAt != null) {
      return MailState.SENT;
    }
    if (nextTry == null) {
      return MailState.FAILED;
    }
    return failure.isEmpty() ? MailState.WAITING : MailState.RETRYING;
  }

  /** Whether there is still something that could be sent. */
  boolean canBeSentAgain() {
    return state() == MailState.FAILED && !text.isEmpty();
  }

  boolean isExpiredAt(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /** Keeps it for one sender. */
  void claim(Instant now) {
    attempts++;
    nextTry = now.plus(CLAIM);
  }

  /** A server has it. */
  void sent(Instant now) {
    sentAt = now;
    failure = "";
    end();
  }

  /** No server will take it. */
  void fail(String why) {
    failure = why;
    end();
  }

  /** A server did not take it this time. */
  void postpone(Instant now, String why) {
    if (attempts >= MOST_ATTEMPTS) {
      fail(why);
      return;
    }
    failure = why;
    Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
    nextTry = now.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
  }

  /** No server was there to be asked, which says nothing about this letter. */
  void giveBack(Instant now, String why) {
    attempts--;
    failure = why;
    nextTry = now.plus(Duration.ofMinutes(1));
  }

  /** Begins anew, with all its tries and all its time. */
  void sendAgain(Instant now) {
    attempts = 0;
    failure = "";
    nextTry = now;
    expiresAt = now.plus(kind().validity());
  }

  private void end() {
    nextTry = null;
    if (kind().isSecret()) {
      text = "";
      html = "";
    }
  }
}
