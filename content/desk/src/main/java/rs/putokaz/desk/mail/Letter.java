package rs.putokaz.desk.mail;

import java.util.List;
import java.util.Objects;
import rs.putokaz.desk.person.Email;
import rs.putokaz.desk.person.PersonException;
import rs.putokaz.i18n.language.Language;

/**
 * A letter as it is written: plain words, and at most one address to go to.
 *
 * @param recipient normalised address
 * @param language language of its words
 * @param subject one line; what would break it is taken out
 * @param paragraphs plain text; line ends stay
 * @param linkText what the link is called; empty without a link
 * @param link address that begins with {@code http}; empty without a link
 */
public record Letter(
    MailKind kind,
    String recipient,
    Language language,
    String subject,
    List<String> paragraphs,
    String linkText,
    String link) {

  private static final int LONGEST_SUBJECT = 200;

  /**
   * Cleans the subject.
   *
   * @throws PersonException when the recipient is no address
   * @throws IllegalArgumentException when the link is none
   */
  public Letter {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(language);
    recipient = Email.require(recipient);
    subject = oneLine(subject);
    paragraphs = List.copyOf(paragraphs);
    if (!link.isEmpty() && !link.matches("https?://[^\\s\\p{Cntrl}]+")) {
      throw new IllegalArgumentException("no address of a page: " + link);
    }
  }

  /** Line ends and other characters that control something become spaces. */
  static String oneLine(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+", " ").strip();
    return line.length() <= LONGEST_SUBJECT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_SUBJECT - 1)))
            + "…";
  }
}
