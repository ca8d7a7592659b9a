package rs.putokaz.desk.translation.glossary;

import java.util.Arrays;
import java.util.Locale;

/** What a translator has to do with a word. */
public enum TermUse {
  /** Where the term stands in the source, one of the forced or allowed words has to be used. */
  FORCED,
  /** May be used as well. */
  ALLOWED,
  /** Must not be used where the term stands in the source. */
  FORBIDDEN;

  /** Name in tables and of texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The use of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static TermUse of(String word) {
    return Arrays.stream(values())
        .filter(use -> use.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no use of a term is called " + word));
  }
}
