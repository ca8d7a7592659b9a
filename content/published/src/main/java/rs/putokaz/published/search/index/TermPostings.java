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

  /** Takes the weight of a term in a document. */
  public interface Sink {
    void add(int document, float weight);
  }

  private record Field(
      List<Leaf> leaves, int documents, float averageLength, Map<String, Found> found) {}

  private record Leaf(LeafReaderContext context, TermsEnum terms) {}

  /** Where a term is: its state in every segment, null where it is not. */
  private record Found(int frequency, List<TermState> states) {}

  private static final Found NOWHERE = new Found(0, List.of());
  private static final float[] LENGTHS = lengths();
  private final IndexReader reader;
  private final Map<String, Field> fields = new HashMap<>();

  /** Reads that index. */
  public TermPostings(IndexReader reader) {
    this.reader = reader;
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
  public boolean score(String name, String term, float k1, float b, float boost, Sink sink)
      throws IOException {
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
        int base = leaf.context().docBase;
        PostingsEnum postings = leaf.terms().postings(null, PostingsEnum.FREQS);
        NumericDocValues norms = leaf.context().reader().getNormValues(name);
        for (int doc = postings.nextDoc();
            doc != PostingsEnum.NO_MORE_DOCS;
            doc = postings.nextDoc()) {
          float length =
              norms != null && norms.advanceExact(doc)
                  ? LENGTHS[(int) norms.longValue() & 0xFF]
                  : 1;
          float tf = postings.freq();
          sink.add(
              base + doc, factor * tf / (tf + k1 * (1 - b + b * length / field.averageLength())));
        }
      }
    }
    return true;
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
      return new Field(
          leaves, documents, documents == 0 ? 1 : (float) total / documents, new HashMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static float[] lengths() {
    float[] lengths = new float[256];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = SmallFloat.byte4ToInt((byte) i);
    }
    return lengths;
  }
}
