package rs.putokaz.desk.article;

import java.util.Locale;

/** What may be to be done about an article in one language. */
public enum TranslationState {
  /** There is no text in the language. */
  MISSING,
  /** The text is being written. */
  DRAFT,
  /** The text waits for a reviewer. */
  IN_REVIEW,
  /** The text has blocks whose source has another wording now, or lacks blocks of the source. */
  OUTDATED;

  /** Its name in addresses and in keys of texts, such as {@code in-review}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
