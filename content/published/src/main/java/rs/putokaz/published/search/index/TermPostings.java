package rs.putokaz.published.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/**
 * Reads terms of one index and gives each its BM25 weight in every document. Made for one search.
 */
public final class TermPostings {

  /** Takes documents of a term with its weight in each, many at a time. */
  public interface Sink {
    void add(int[] documents, float[] weights, int count);
  }

  /**
   * A field.
   *
   * @param saturation by the byte of a length, what tells how soon repetitions count no more
   */
  @SuppressWarnings("ArrayRecordComponent") // seen by this class alone
  private record Field(
      List<Leaf> leaves, int documents, float[] saturation, Map<String, Found> found) {}

  private record Leaf(LeafReaderContext context, TermsEnum terms) {}

  /** Where a term is: its state in every segment, null where it is not. */
  private record Found(int frequency, List<TermState> states) {}

  private static final Found NOWHERE = new Found(0, List.of());
  private static final float[] LENGTHS = lengths();
  private static final int BATCH = 128;

  private final IndexReader reader;
  private final float k1;
  private final float b;
  private final Map<String, Field> fields = new HashMap<>();
  private final int[] documents = new int[BATCH];
  private final float[] weights = new float[BATCH];

  /**
   * Reads that index.
   *
   * @param k1 how soon repetitions of a term count no more; from 0, where one is as good as many
   * @param b how much long texts must repeat a term to count as much, 0–1
   */
  public TermPostings(IndexReader reader, float k1, float b) {
    this.reader = reader;
    this.k1 = k1;
    this.b = b;
  }

  /** One more than the highest document number. */
  public int maxDocument() {
    return reader.maxDoc();
  }

  /** How many documents have the term. */
  public int frequency(String field, String term) throws IOException {
    return find(field(field), term).frequency();
  }

  private static Found find(Field field, String term) throws IOException {
    Found known = field.found().get(term);
    if (known != null) {
      return known;
    }
    BytesRef bytes = new BytesRef(term);
    TermState[] states = new TermState[field.leaves().size()];
    int frequency = 0;
    for (int i = 0; i < states.length; i++) {
      TermsEnum terms = field.leaves().get(i).terms();
      if (terms.seekExact(bytes)) {
        states[i] = terms.termState();
        frequency += terms.docFreq();
      }
    }
    Found found = frequency == 0 ? NOWHERE : new Found(frequency, Arrays.asList(states));
    field.found().put(term, found);
    return found;
  }

  /** How much a term says that so many documents have. */
  public float rarity(String field, int frequency) {
    int documents = field(field).documents();
    return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  /** Documents with any text in the field. */
  public int documents(String field) {
    return field(field).documents();
  }

  /** Gives every document of the term its weight; tells whether there is any. */
  public boolean score(String name, String term, float boost, Sink sink) throws IOException {
    Field field = field(name);
    Found found = find(field, term);
    if (found.frequency() == 0) {
      return false;
    }
    float factor = boost * rarity(name, found.frequency()) * (k1 + 1);
    BytesRef bytes = new BytesRef(term);
    for (int i = 0; i < found.states().size(); i++) {
      if (found.states().get(i) != null) {
        Leaf leaf = field.leaves().get(i);
        leaf.terms().seekExact(bytes, found.states().get(i));
        PostingsEnum postings = leaf.terms().postings(null, PostingsEnum.FREQS);
        score(
            postings,
            leaf.context().reader().getNormValues(name),
            leaf.context().docBase,
            factor,
            field.saturation(),
            sink);
      }
    }
    return true;
  }

  /** By numbers of documents in batches: a call for each would take longer than its sum. */
  private void score(
      PostingsEnum postings,
      NumericDocValues norms,
      int base,
      float factor,
      float[] saturation,
      Sink sink)
      throws IOException {
    int count = 0;
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      int length = norms != null && norms.advanceExact(doc) ? (int) norms.longValue() & 0xFF : 1;
      float tf = postings.freq();
      documents[count] = base + doc;
      weights[count] = factor * tf / (tf + saturation[length]);
      if (++count == BATCH) {
        sink.add(documents, weights, count);
        count = 0;
      }
    }
    sink.add(documents, weights, count);
  }

  private Field field(String name) {
    return fields.computeIfAbsent(name, this::open);
  }

  private Field open(String name) {
    try {
      List<Leaf> leaves = new ArrayList<>();
      int documents = 0;
      long total = 0;
      for (LeafReaderContext context : reader.leaves()) {
        Terms terms = context.reader().terms(name);
        if (terms != null) {
          leaves.add(new Leaf(context, terms.iterator()));
          documents += terms.getDocCount();
          total += terms.getSumTotalTermFreq();
        }
      }
      float averageLength = documents == 0 ? 1 : (float) total / documents;
      return new Field(leaves, documents, saturation(averageLength), new HashMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private float[] saturation(float averageLength) {
    float[] saturation = new float[LENGTHS.length];
    for (int i = 0; i < saturation.length; i++) {
      saturation[i] = k1 * (1 - b + b * LENGTHS[i] / averageLength);
    }
    return saturation;
  }

  private static float[] lengths() {
    float[] lengths = new float[256];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = SmallFloat.byte4ToInt((byte) i);
    }
    return lengths;
  }
}
