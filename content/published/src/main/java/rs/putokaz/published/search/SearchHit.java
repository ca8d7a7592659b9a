package rs.putokaz.published.search;

import java.util.List;
import rs.putokaz.published.document.ItemKey;

/**
 * An item that answers the query.
 *
 * @param key type and slug
 * @param topic slug of the topic it is in; empty when it has none
 * @param matchedLanguage tag of the edition that matched best
 * @param shownLanguage tag of the edition to show: the reader's, else the next of the fallback
 *     chain, else the source
 * @param title title of the shown edition, with marks
 * @param excerpts passages of the shown edition with marks, or the beginning of its summary or
 *     text; may be empty
 * @param score how well it matches, comparable within one answer only
 */
public record SearchHit(
    ItemKey key,
    String topic,
    String matchedLanguage,
    String shownLanguage,
    Excerpt title,
    List<Excerpt> excerpts,
    double score) {

  /** Copies the excerpts. */
  public SearchHit {
    excerpts = List.copyOf(excerpts);
  }
}
