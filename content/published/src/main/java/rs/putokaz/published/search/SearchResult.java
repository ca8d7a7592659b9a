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
 */
public record SearchResult(
    String query,
    long total,
    Optional<String> didYouMean,
    List<SearchHit> hits,
    Map<String, Integer> typeCounts,
    Map<String, Integer> topicCounts) {

  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    typeCounts = Collections.unmodifiableMap(new LinkedHashMap<>(typeCounts));
    topicCounts = Collections.unmodifiableMap(new LinkedHashMap<>(topicCounts));
  }

  /** The answer when nothing matches. */
  static SearchResult empty(String query) {
    return new SearchResult(query, 0, Optional.empty(), List.of(), Map.of(), Map.of());
  }
}
