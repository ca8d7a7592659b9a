package rs.putokaz.published.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.TermPostings;
import rs.putokaz.published.search.reading.QueryTerm;

/**
 * Scores of all documents for one query. The best language of a document counts; the others break
 * ties, because an item that matches in two translations is not twice as good.
 */
final class Scores {

  /** What a document has of a phrase. */
  private static final class PhraseSum {
    private float weight;
    private long parts;
  }

  private static final float TIE = 0.05f;
  private static final float GRAMS_OF_A_MATCH = 0.6f;

  private final TermPostings postings;
  private final float[] best;
  private final float[] others;
  private final String[] language;
  private final long[] matched;
  private final float[] rarityOfPosition = new float[Long.SIZE];
  private int positions;

  /** Coverage by the set of positions: few sets occur, in many documents. */
  private final Map<Long, Float> share = new HashMap<>();

  private long lastHave;
  private float lastShare;

  private final float[] scores;
  private final float[] alternative;
  private final short[] gramHits;

  Scores(TermPostings postings) {
    this.postings = postings;
    int size = postings.maxDocument();
    best = new float[size];
    others = new float[size];
    language = new String[size];
    matched = new long[size];
    scores = new float[size];
    alternative = new float[size];
    gramHits = new short[size];
  }

  /** Adds what the query's words score in one language. */
  void addLanguage(String group, List<QueryTerm> terms, float boost) throws IOException {
    Arrays.fill(scores, 0);
    share.clear();
    lastHave = 0;
    lastShare = 0;
    for (QueryTerm term : terms) {
      addWord(group, term);
      addVariants(group, term);
    }
    for (int doc = 0; doc < scores.length; doc++) {
      float score = scores[doc] * boost;
      if (score > best[doc]) {
        others[doc] += best[doc];
        best[doc] = score;
        language[doc] = group;
      } else {
        others[doc] += score;
      }
    }
  }

  private void addWord(String group, QueryTerm term) throws IOException {
    float rarity = 0;
    long mask = term.mask();
    TermPostings.Sink exact =
        (documents, weights, count) -> {
          for (int i = 0; i < count; i++) {
            scores[documents[i]] += weights[i];
            matched[documents[i]] |= mask;
          }
        };
    for (String word : term.words()) {
      rarity = Math.max(rarity, rarity(SearchFields.words(group), word));
      scoreWord(group, word, exact);
    }
    if (!term.stem().isEmpty()) {
      rarity = Math.max(rarity, rarity(SearchFields.stems(group), term.stem()));
      scoreStem(group, term.stem(), exact);
    }
    if (!term.grams().isEmpty()) {
      addGrams(group, term, mask);
    }
    rarityOfPosition[term.position()] = Math.max(rarityOfPosition[term.position()], rarity);
    positions = Math.max(positions, term.position() + 1);
  }

  private void addGrams(String group, QueryTerm term, long mask) throws IOException {
    Arrays.fill(gramHits, (short) 0);
    String field = SearchFields.grams(group);
    int enough = Math.max(2, Math.round(term.grams().size() * GRAMS_OF_A_MATCH));
    int common = (int) (postings.documents(field) * Weights.COMMON_GRAM);
    for (String gram : term.grams()) {
      boolean cheap =
          postings.frequency(field, gram) <= Math.max(common, Weights.COMMON_GRAM_FLOOR);
      if (cheap) {
        boolean found =
            score(
                field,
                gram,
                Weights.GRAM,
                (documents, weights, count) -> {
                  for (int i = 0; i < count; i++) {
                    int doc = documents[i];
                    scores[doc] += weights[i];
                    if (++gramHits[doc] >= enough) {
                      matched[doc] |= mask;
                    }
                  }
                });
        if (found) {
          score(
              SearchFields.titleGrams(group),
              gram,
              Weights.TITLE_GRAM,
              (documents, weights, count) -> {
                for (int i = 0; i < count; i++) {
                  scores[documents[i]] += weights[i];
                }
              });
        }
      }
    }
  }

  private void addVariants(String group, QueryTerm term) throws IOException {
    if (term.variants().isEmpty()) {
      return;
    }
    Arrays.fill(alternative, 0);
    FixedBitSet touched = new FixedBitSet(Math.max(1, alternative.length));
    for (QueryTerm.Variant variant : term.variants()) {
      Map<Integer, PhraseSum> sums = new HashMap<>();
      for (int i = 0; i < variant.words().size(); i++) {
        int part = i;
        TermPostings.Sink sink =
            (documents, weights, count) -> {
              for (int at = 0; at < count; at++) {
                PhraseSum sum = sums.computeIfAbsent(documents[at], key -> new PhraseSum());
                sum.weight += weights[at];
                sum.parts |= 1L << part;
              }
            };
        scoreWord(group, variant.words().get(i), sink);
        if (!variant.stems().get(i).isEmpty()) {
          scoreStem(group, variant.stems().get(i), sink);
        }
      }
      long all = (1L << variant.words().size()) - 1;
      sums.forEach(
          (doc, sum) -> {
            if (sum.parts == all) {
              touched.set(doc);
              alternative[doc] =
                  Math.max(
                      alternative[doc], (float) (sum.weight * variant.weight() * Weights.VARIANT));
            }
          });
    }
    for (int doc = touched.nextSetBit(0); doc < alternative.length; doc = next(touched, doc)) {
      scores[doc] += alternative[doc];
      matched[doc] |= term.mask();
    }
  }

  private static int next(FixedBitSet bits, int doc) {
    return doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private float rarity(String field, String term) throws IOException {
    int frequency = postings.frequency(field, term);
    return frequency == 0 ? 0 : postings.rarity(field, frequency);
  }

  // Whatever a title has stands in the field of the whole text too, so what is not there is in no
  // title.

  private void scoreWord(String group, String word, TermPostings.Sink sink) throws IOException {
    if (score(SearchFields.words(group), word, Weights.WORD, sink)) {
      score(SearchFields.titleWords(group), word, Weights.TITLE_WORD, sink);
    }
  }

  private void scoreStem(String group, String stem, TermPostings.Sink sink) throws IOException {
    if (score(SearchFields.stems(group), stem, Weights.STEM, sink)) {
      score(SearchFields.titleStems(group), stem, Weights.TITLE_STEM, sink);
    }
  }

  private boolean score(String field, String term, float boost, TermPostings.Sink sink)
      throws IOException {
    return postings.score(field, term, boost, sink);
  }

  float score(int doc) {
    return best[doc] + TIE * others[doc];
  }

  String language(int doc) {
    return language[doc];
  }

  /**
   * Which share of the query, by the rarity of its words, the document has; 0 when it only has
   * letters in common.
   */
  float coverage(int doc) {
    long have = matched[doc];
    if (have != lastHave) {
      lastHave = have;
      lastShare = have == 0 ? 0 : share.computeIfAbsent(have, this::shareOf);
    }
    return lastShare;
  }

  private float shareOf(long positionsThere) {
    float have = 0;
    float all = 0;
    for (int i = 0; i < positions; i++) {
      float rarity = rarityOfPosition[i];
      float weight = rarity == 0 ? Weights.UNKNOWN_RARITY : Math.max(rarity, Weights.LEAST_RARITY);
      all += weight;
      have += (positionsThere >> i & 1) == 1 ? weight : 0;
    }
    return all == 0 ? 0 : have / all;
  }
}
