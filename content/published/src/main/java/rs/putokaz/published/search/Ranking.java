package rs.putokaz.published.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import rs.putokaz.published.search.index.SearchFields;

/**
 * The documents that answer a query, best first, and how they are spread over types and topics.
 *
 * @param documents the best documents, as many as the page needs
 * @param total how many documents answer
 * @param bestCoverage largest share of the query that a document has
 */
record Ranking(
    List<Integer> documents,
    int total,
    float bestCoverage,
    Map<String, Integer> typeCounts,
    Map<String, Integer> topicCounts) {

  private static final float NEAR_BEST = 0.3f;
  private static final int MAX_TOPICS = 200;

  static Ranking of(IndexSearcher searcher, Scores scores, SearchQuery query) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    FixedBitSet answers = answers(reader, scores);
    FixedBitSet ofType =
        query.types().isEmpty()
            ? answers
            : restrict(reader, answers, SearchFields.TYPE, query.types());
    FixedBitSet ofTopic =
        query.topic().isEmpty()
            ? answers
            : restrict(reader, answers, SearchFields.TOPIC, List.of(query.topic()));
    FixedBitSet both = ofType.clone();
    both.and(ofTopic);
    int total = both.cardinality();
    long[] sorted = new long[total];
    float best = 0;
    int at = 0;
    for (int doc = first(both, 0); doc >= 0; doc = first(both, doc + 1)) {
      sorted[at++] = sortKey(scores.score(doc), doc);
      best = Math.max(best, scores.coverage(doc));
    }
    Arrays.sort(sorted);
    List<Integer> page =
        Arrays.stream(sorted, Math.min(query.offset(), total), lastOf(query, total))
            .mapToObj(key -> (int) key)
            .toList();
    return new Ranking(
        page,
        total,
        best,
        count(reader, ofTopic, SearchFields.TYPE),
        count(reader, ofType, SearchFields.TOPIC));
  }

  private static int lastOf(SearchQuery query, int total) {
    return Math.min(query.offset() + query.limit(), total);
  }

  /** Ascending keys are descending scores, then ascending documents; scores are not negative. */
  private static long sortKey(float score, int doc) {
    return (long) ~Float.floatToRawIntBits(score) << Integer.SIZE | doc;
  }

  /**
   * Documents with enough of the words; when none has a whole word, those with letters in common.
   */
  private static FixedBitSet answers(IndexReader reader, Scores scores) {
    FixedBitSet loose = new FixedBitSet(Math.max(1, reader.maxDoc()));
    float best = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      int end = leaf.reader().maxDoc();
      for (int i = 0; i < end; i++) {
        int doc = leaf.docBase + i;
        if (scores.score(doc) > 0 && (live == null || live.get(i))) {
          loose.set(doc);
          best = Math.max(best, scores.coverage(doc));
        }
      }
    }
    FixedBitSet strict = new FixedBitSet(loose.length());
    for (int doc = first(loose, 0); doc >= 0; doc = first(loose, doc + 1)) {
      if (scores.coverage(doc) >= best * NEAR_BEST) {
        strict.set(doc);
      }
    }
    return strict;
  }

  private static FixedBitSet restrict(
      IndexReader reader, FixedBitSet answers, String field, Collection<String> values)
      throws IOException {
    FixedBitSet allowed = new FixedBitSet(answers.length());
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String value : values) {
        PostingsEnum postings = leaf.reader().postings(new Term(field, value), PostingsEnum.NONE);
        for (int doc = postings == null ? PostingsEnum.NO_MORE_DOCS : postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          allowed.set(leaf.docBase + doc);
        }
      }
    }
    allowed.and(answers);
    return allowed;
  }

  private static Map<String, Integer> count(IndexReader reader, FixedBitSet documents, String field)
      throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      int[] ordinals = new int[(int) values.getValueCount()];
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = first(documents, leaf.docBase);
          doc >= 0 && doc < end;
          doc = first(documents, doc + 1)) {
        if (values.advanceExact(doc - leaf.docBase)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            ordinals[(int) values.nextOrd()]++;
          }
        }
      }
      for (int i = 0; i < ordinals.length; i++) {
        if (ordinals[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), ordinals[i], Integer::sum);
        }
      }
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MAX_TOPICS)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static int first(BitSet bits, int from) {
    int doc = from < bits.length() ? bits.nextSetBit(from) : -1;
    return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
  }
}
