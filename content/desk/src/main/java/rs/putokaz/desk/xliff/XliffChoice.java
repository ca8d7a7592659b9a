package rs.putokaz.desk.xliff;

import java.util.Set;
import rs.putokaz.desk.translation.part.PartId;

/**
 * What is to be imported of an article.
 *
 * @param targetLanguage tag of the language as the preview told it
 * @param version of the translation that was looked at
 */
public record XliffChoice(String slug, String targetLanguage, long version, Set<PartId> parts) {

  /** Copies the parts. */
  public XliffChoice {
    parts = Set.copyOf(parts);
  }
}
