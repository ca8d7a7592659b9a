package rs.putokaz.desk.mail;

import java.util.Locale;

/** Where a letter stands. */
public enum MailState {
  WAITING,
  /** It was not taken, and will be offered again. */
  RETRYING,
  SENT,
  /** It is not offered any more. */
  FAILED;

  /** Its name in pages, such as {@code waiting}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
