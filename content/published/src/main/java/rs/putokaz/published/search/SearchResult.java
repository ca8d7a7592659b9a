package rs.putokaz.published.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param query the text that was searched
 * @param total how many items match
 * @param didYouMean another spelling that is worth trying
 * @param hits the page of hits, best first
 * @param typeCounts hits by type word, most frequent first, as if no type had been chosen
 * @param topicCounts hits by topic slug, most frequent first, as if no topic had been chosen
 * @param loose whether even the best hit has less than half of what was asked
 */
public record SearchResult(
    String query,
    long total,
    Optional<String> didYouMean,
    List<SearchHit> hits,
    Map<String, Integer> typeCounts,
    Map<String, Integer> topicCounts,
    boolean loose) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    typeCounts = Collections.unmodifiableMap(new LinkedHashMap<>(typeCounts));
    topicCounts = Collections.unmodifiableMap(new LinkedHashMap<>(topicCounts));
  }

  /**
   * Whether it is of use to a reader: something matches well, in a text of that language.
   *
   * @param language tag of the reader's editions
   */
  public boolean isAnswer(String language) {
    return !loose && hits.stream().anyMatch(hit -> hit.matchedLanguage().equals(language));
  }

  /** The answer when nothing matches. */
  static SearchResult empty(String query) {
    return new SearchResult(query, 0, Optional.empty(), List.of(), Map.of(), Map.of(), true);
  }
}
