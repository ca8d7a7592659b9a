package rs.putokaz.desk.quality.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an address of the web was not reached. */
public enum LinkReason {
  /** Its server says so, by a status. */
  STATUS,
  /** There is no such host. */
  HOST,
  /** Nobody answers in time, or properly. */
  ANSWER,
  /** It leads into a private network, or to this machine. */
  PRIVATE,
  /** It leads on and on. */
  REDIRECTS,
  /** It is no address. */
  ADDRESS;

  /** Word in the database and in texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reason of that word; empty for the empty word. */
  static Optional<LinkReason> of(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }
}
