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
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.index.TermPostings;

/**
 * Looser readings of a query that found little: misspelt, typed in Latin letters, or on the wrong
 * keyboard.
 */
public final class SecondChance {

  /** More unknown words are no question with a slip; looking for each would be slow. */
  private static final int MAX_UNKNOWN = 6;

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
  private final Spellings spellings;

  /** Uses that planner for the words of other readings. */
  public SecondChance(QueryPlanner planner) {
    this.planner = planner;
    this.spellings = new Spellings(planner);
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
    if (first.values().stream().anyMatch(terms -> terms.size() > MAX_UNKNOWN)
        && unknown(first, postings) > MAX_UNKNOWN) {
      return new Readings(plan, corrections, correctedGroup);
    }
    boolean otherKeyboard = addKeyboards(text, groups, plan, postings);
    boolean romanized = addRomanized(text, groups, plan, reader);
    for (Map.Entry<String, List<QueryTerm>> entry : first.entrySet()) {
      Map<Integer, String> found =
          spellings.correct(entry.getKey(), entry.getValue(), plan, reader, postings);
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

  /** The fewest words that any language of the plan does not have. */
  private static long unknown(Map<String, List<QueryTerm>> plan, TermPostings postings)
      throws IOException {
    long fewest = Long.MAX_VALUE;
    for (Map.Entry<String, List<QueryTerm>> entry : plan.entrySet()) {
      long unknown = 0;
      for (QueryTerm term : entry.getValue()) {
        unknown +=
            QueryPlanner.presence(entry.getKey(), term, postings) < QueryPlanner.STEM_PRESENCE
                ? 1
                : 0;
      }
      fewest = Math.min(fewest, unknown);
    }
    return fewest;
  }

  /**
   * Nearest known spellings of words that no language of the plan has, for a query that found
   * something by the letters it shares.
   *
   * @param first how the query was read
   */
  public Readings spell(
      Map<String, List<QueryTerm>> first,
      String readerGroup,
      IndexReader reader,
      TermPostings postings)
      throws IOException {
    return new Readings(
        Map.of(), spellings.ofUnknown(first, readerGroup, reader, postings), readerGroup);
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

  static void append(Map<String, List<QueryTerm>> plan, String group, Collection<QueryTerm> terms) {
    List<QueryTerm> all = new ArrayList<>(plan.getOrDefault(group, List.of()));
    all.addAll(terms);
    plan.put(group, all);
  }
}
