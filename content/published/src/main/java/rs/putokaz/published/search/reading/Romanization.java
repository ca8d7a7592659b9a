package rs.putokaz.published.search.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.published.search.index.SearchFields;

/**
 * Finds words in Arabic script that are typed in Latin letters, as in chats. Vowels are written in
 * many ways, so the consonants lead to the words of the index and the sounds of the whole choose
 * among them.
 */
final class Romanization {

  private static final int MAX_WORDS = 5;
  private static final double WEIGHT = 0.9;

  /**
   * Words by skeleton, by segment and field: segments never change, so an update of the index costs
   * only its own words.
   */
  private final Map<Object, Map<String, Map<String, List<String>>>> segments =
      new ConcurrentHashMap<>();

  /** Words of the group that may be meant, best first. */
  List<QueryTerm.Variant> variants(
      IndexReader reader, String group, String latin, QueryPlanner planner) throws IOException {
    Set<String> skeletons = Skeletons.ofLatin(latin);
    skeletons.removeIf(String::isEmpty);
    String field = SearchFields.words(group);
    Map<String, Float> candidates = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Map<String, List<String>> words = words(leaf.reader(), field);
      for (String skeleton : skeletons) {
        for (String word : words.getOrDefault(skeleton, List.of())) {
          candidates.computeIfAbsent(word, key -> SoundAlignment.distance(latin, key));
        }
      }
    }
    return candidates.entrySet().stream()
        .filter(candidate -> candidate.getValue() <= SoundAlignment.FAR)
        .sorted(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(MAX_WORDS)
        .map(found -> variant(found.getKey(), found.getValue(), group, planner))
        .toList();
  }

  private static QueryTerm.Variant variant(
      String word, float distance, String group, QueryPlanner planner) {
    return new QueryTerm.Variant(
        List.of(word), List.of(planner.stem(word, group)), WEIGHT * (1 - distance));
  }

  private Map<String, List<String>> words(LeafReader leaf, String field) throws IOException {
    IndexReader.CacheHelper helper = leaf.getCoreCacheHelper();
    if (helper == null) {
      return read(leaf, field);
    }
    Map<String, Map<String, List<String>>> fields = segments.get(helper.getKey());
    if (fields == null) {
      fields = new ConcurrentHashMap<>();
      if (segments.putIfAbsent(helper.getKey(), fields) == null) {
        helper.addClosedListener(segments::remove);
      } else {
        fields = segments.getOrDefault(helper.getKey(), fields);
      }
    }
    Map<String, List<String>> words = fields.get(field);
    if (words == null) {
      words = read(leaf, field);
      fields.put(field, words);
    }
    return words;
  }

  private static Map<String, List<String>> read(LeafReader leaf, String field) throws IOException {
    Map<String, List<String>> words = new HashMap<>();
    Terms terms = leaf.terms(field);
    if (terms == null) {
      return words;
    }
    TermsEnum all = terms.iterator();
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String word = term.utf8ToString();
      String skeleton = Skeletons.ofArabic(word);
      if (!skeleton.isEmpty()) {
        words.computeIfAbsent(skeleton, key -> new ArrayList<>()).add(word);
      }
    }
    return words;
  }
}
