package rs.putokaz.published.search.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.TermPostings;

/** Finds the nearest spellings that the index knows for words that it does not know. */
final class Spellings {

  private static final int CORRECTIONS = 3;
  private static final double CORRECTION_WEIGHT = 0.8;
  private static final int MIN_LENGTH = 4;

  /** One wrong letter in a word of four, two from six on. */
  private static final float LIKENESS = 0.65f;

  private final QueryPlanner planner;

  Spellings(QueryPlanner planner) {
    this.planner = planner;
  }

  /** Nearest words of the reader's language for those that no language of the plan has. */
  Map<Integer, String> ofUnknown(
      Map<String, List<QueryTerm>> first,
      String readerGroup,
      IndexReader reader,
      TermPostings postings)
      throws IOException {
    List<QueryTerm> terms = new ArrayList<>();
    for (QueryTerm term : first.getOrDefault(readerGroup, List.of())) {
      if (term.variants().isEmpty() && !isKnown(term.position(), first, postings)) {
        terms.add(term);
      }
    }
    return correct(readerGroup, terms, new LinkedHashMap<>(), reader, postings);
  }

  private static boolean isKnown(
      int position, Map<String, List<QueryTerm>> plan, TermPostings postings) throws IOException {
    for (Map.Entry<String, List<QueryTerm>> entry : plan.entrySet()) {
      for (QueryTerm term : entry.getValue()) {
        if (term.position() == position
            && QueryPlanner.presence(entry.getKey(), term, postings)
                >= QueryPlanner.STEM_PRESENCE) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Nearest known words for those that a language does not have, by position.
   *
   * @param plan gets the corrections as readings of the query
   */
  Map<Integer, String> correct(
      String group,
      List<QueryTerm> terms,
      Map<String, List<QueryTerm>> plan,
      IndexReader reader,
      TermPostings postings)
      throws IOException {
    Map<Integer, String> corrections = new LinkedHashMap<>();
    List<QueryTerm> added = new ArrayList<>();
    for (QueryTerm term : terms) {
      String word = term.words().isEmpty() ? "" : term.words().get(0);
      if (word.length() >= MIN_LENGTH && QueryPlanner.presence(group, term, postings) < 1) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setAccuracy(LIKENESS);
        SuggestWord[] near =
            checker.suggestSimilar(
                new Term(SearchFields.words(group), word),
                CORRECTIONS,
                reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        List<QueryTerm.Variant> variants = new ArrayList<>();
        for (SuggestWord suggestion : near) {
          variants.add(
              new QueryTerm.Variant(
                  List.of(suggestion.string),
                  List.of(planner.stem(suggestion.string, group)),
                  CORRECTION_WEIGHT * suggestion.score));
        }
        if (near.length > 0) {
          corrections.put(term.position(), near[0].string);
          added.add(new QueryTerm(term.position(), 1, List.of(), "", List.of(), variants));
        }
      }
    }
    SecondChance.append(plan, group, added);
    return corrections;
  }
}
