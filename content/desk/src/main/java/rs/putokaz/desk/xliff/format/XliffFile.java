package rs.putokaz.desk.xliff.format;

import java.util.List;

/**
 * An article in two languages on its way to a translator or back.
 *
 * @param slug the article
 * @param sourceLanguage tag as the file has it
 * @param targetLanguage tag as the file has it; empty when it has none
 * @param units in reading order
 */
public record XliffFile(
    String slug, String sourceLanguage, String targetLanguage, List<XliffUnit> units) {

  /** Copies the units. */
  public XliffFile {
    units = List.copyOf(units);
  }
}
