package rs.putokaz.published.search.reading;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.TermPostings;

/**
 * Looser readings of a query that found little: misspelt, typed in Latin letters, or on the wrong
 * keyboard.
 */
public final class SecondChance {

  private static final int CORRECTIONS = 3;
  private static final double CORRECTION_WEIGHT = 0.8;
  private static final int MIN_LENGTH = 4;

  /** One wrong letter in a word of four, two from six on. */
  private static final float LIKENESS = 0.65f;

  /**
   * The result of looking again.
   *
   * @param plan the looser readings alone
   * @param corrections nearest known spelling of unknown words, by position
   * @param correctedGroup language of the corrections
   */
  public record Readings(
      Map<String, List<QueryTerm>> plan, Map<Integer, String> corrections, String correctedGroup) {}

  private final QueryPlanner planner;
  private final Romanization romanization = new Romanization();

  /** Uses that planner for the words of other readings. */
  public SecondChance(QueryPlanner planner) {
    this.planner = planner;
  }

  /**
   * Looks for looser readings.
   *
   * @param text the query as typed
   * @param first how it was read before
   * @param readerGroup language of the reader
   * @param groups languages of the index
   */
  public Readings read(
      String text,
      Map<String, List<QueryTerm>> first,
      String readerGroup,
      Set<String> groups,
      IndexReader reader,
      TermPostings postings)
      throws IOException {
    Map<String, List<QueryTerm>> plan = new LinkedHashMap<>();
    Map<Integer, String> corrections = Map.of();
    String correctedGroup = "";
    boolean otherKeyboard = addKeyboards(text, groups, plan, postings);
    boolean romanized = addRomanized(text, groups, plan, reader);
    for (Map.Entry<String, List<QueryTerm>> entry : first.entrySet()) {
      Map<Integer, String> found =
          correct(entry.getKey(), entry.getValue(), plan, reader, postings);
      boolean better =
          found.size() > corrections.size()
              || (entry.getKey().equals(readerGroup) && !found.isEmpty());
      if (better && !otherKeyboard && !romanized) {
        corrections = found;
        correctedGroup = entry.getKey();
      }
    }
    return new Readings(plan, corrections, correctedGroup);
  }

  private boolean addKeyboards(
      String text, Set<String> groups, Map<String, List<QueryTerm>> plan, TermPostings postings)
      throws IOException {
    boolean added = false;
    for (String swapped : KeyboardLayouts.alternatives(text)) {
      Set<Integer> scripts = Scripts.of(swapped);
      for (String group : groups) {
        if (scripts.stream().anyMatch(Scripts.ofLanguage(group)::contains)) {
          List<QueryTerm> terms = planner.terms(swapped, group);
          if (!terms.isEmpty() && QueryPlanner.presence(group, terms, postings) >= terms.size()) {
            append(plan, group, terms);
            added = true;
          }
        }
      }
    }
    return added;
  }

  private boolean addRomanized(
      String text, Set<String> groups, Map<String, List<QueryTerm>> plan, IndexReader reader)
      throws IOException {
    if (!Scripts.of(text).equals(Set.of(UScript.LATIN))) {
      return false;
    }
    boolean added = false;
    List<QueryTerm> latin = planner.terms(text, "en");
    for (String group : groups) {
      if (Scripts.ofLanguage(group).contains(UScript.ARABIC)) {
        List<QueryTerm> terms = new ArrayList<>();
        for (QueryTerm term : latin) {
          List<QueryTerm.Variant> variants =
              romanization.variants(reader, group, term.words().get(0), planner);
          if (!variants.isEmpty()) {
            terms.add(new QueryTerm(term.position(), 1, List.of(), "", List.of(), variants));
          }
        }
        if (!terms.isEmpty()) {
          append(plan, group, terms);
          added = true;
        }
      }
    }
    return added;
  }

  private Map<Integer, String> correct(
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
    append(plan, group, added);
    return corrections;
  }

  private static void append(
      Map<String, List<QueryTerm>> plan, String group, Collection<QueryTerm> terms) {
    List<QueryTerm> all = new ArrayList<>(plan.getOrDefault(group, List.of()));
    all.addAll(terms);
    plan.put(group, all);
  }
}
