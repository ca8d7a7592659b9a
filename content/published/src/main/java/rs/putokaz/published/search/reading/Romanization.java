package rs.putokaz.published.search.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.published.search.index.SearchFields;

/**
 * Finds words in Arabic script that are typed in Latin letters, as in chats. Vowels are written in
 * many ways, so the consonants lead to the words of the index and likeness of the whole chooses
 * among them.
 */
final class Romanization {

  private static final int MIN_SKELETON = 2;
  private static final int MAX_WORDS = 4;
  private static final double WEIGHT = 0.9;
  private static final float MIN_LIKENESS = 0.45f;
  private static final LevenshteinDistance LIKENESS = new LevenshteinDistance();

  private record Candidate(String word, float likeness) {}

  /**
   * Words by skeleton, by segment and field: segments never change, so an update of the index costs
   * only its own words.
   */
  private final Map<Object, Map<String, Map<String, List<String>>>> segments =
      new ConcurrentHashMap<>();

  /** Words of the group that may be meant, best first. */
  List<QueryTerm.Variant> variants(
      IndexReader reader, String group, String latin, QueryPlanner planner) throws IOException {
    String skeleton = Skeletons.ofLatin(latin);
    if (skeleton.length() < MIN_SKELETON) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    String field = SearchFields.words(group);
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String word : words(leaf.reader(), field).getOrDefault(skeleton, List.of())) {
        candidates.add(
            new Candidate(
                word, LIKENESS.getDistance(Skeletons.plainLatin(latin), Skeletons.romanize(word))));
      }
    }
    return candidates.stream()
        .filter(candidate -> candidate.likeness() >= MIN_LIKENESS)
        .sorted(Comparator.comparing(Candidate::likeness).reversed())
        .distinct()
        .limit(MAX_WORDS)
        .map(
            found ->
                new QueryTerm.Variant(
                    List.of(found.word()),
                    List.of(planner.stem(found.word(), group)),
                    WEIGHT * found.likeness()))
        .toList();
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
      if (skeleton.length() >= MIN_SKELETON) {
        words.computeIfAbsent(skeleton, key -> new ArrayList<>()).add(word);
      }
    }
    return words;
  }
}
