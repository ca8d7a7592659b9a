package rs.putokaz.desk.translation.glossary;

import java.util.List;

/**
 * A term as an editor opens it.
 *
 * @param slug short name, unique; it never changes
 * @param note what a translator should know; may be empty
 * @param words by language
 * @param version to be named when it is changed; 0 for one that is new
 */
public record TermSheet(String slug, String note, List<TermWord> words, long version) {

  /** Copies the words. */
  public TermSheet {
    words = List.copyOf(words);
  }
}
