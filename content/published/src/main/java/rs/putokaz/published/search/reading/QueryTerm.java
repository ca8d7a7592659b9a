package rs.putokaz.published.search.reading;

import java.util.List;

/**
 * One word of the query in one language, with everything that may stand for it in an item.
 *
 * @param position its place in the query
 * @param span how many words of the query it covers; more than one for a synonym of a phrase
 * @param words folded spellings
 * @param stem its stem; empty when there is none
 * @param grams letter groups
 * @param variants other words that may stand for it
 */
public record QueryTerm(
    int position,
    int span,
    List<String> words,
    String stem,
    List<String> grams,
    List<Variant> variants) {

  /**
   * A word or phrase that may stand for the one typed.
   *
   * @param words folded words, all of which the item must have
   * @param stems their stems
   * @param weight how much less it counts than the word itself
   */
  public record Variant(List<String> words, List<String> stems, double weight) {}

  /** Bits of the positions that it covers. */
  public long mask() {
    return ((1L << span) - 1) << position;
  }
}
