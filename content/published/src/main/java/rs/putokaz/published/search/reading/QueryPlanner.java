package rs.putokaz.published.search.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.TermPostings;

/** Chooses the languages in which a text can be meant and makes its words comparable in each. */
public final class QueryPlanner {

  private static final int MAX_TERMS = 24;
  private static final int MAX_LANGUAGES = 4;

  /** Presence of a word of which the index has the stem; in full it is 1. */
  static final double STEM_PRESENCE = 0.8;

  private static final double PART_PRESENCE = 0.5;
  private static final double NEAR_BEST = 0.5;

  private final WordAnalyzer analyzer;

  /** Uses that analyzer, which must be the one of the index. */
  public QueryPlanner(WordAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of the text by language group, the likely languages of its script first. */
  public Map<String, List<QueryTerm>> plan(
      String text,
      String readerGroup,
      Set<String> groups,
      List<String> fallback,
      TermPostings postings)
      throws IOException {
    Set<Integer> scripts = Scripts.of(text);
    Map<String, List<QueryTerm>> candidates = new LinkedHashMap<>();
    for (String group : candidates(scripts, readerGroup, groups, fallback)) {
      List<QueryTerm> terms = terms(text, group);
      if (!terms.isEmpty()) {
        candidates.put(group, terms);
      }
    }
    return candidates.size() <= 2 ? candidates : likely(candidates, readerGroup, postings);
  }

  private static Set<String> candidates(
      Set<Integer> scripts, String readerGroup, Set<String> groups, List<String> fallback) {
    Set<String> candidates = new LinkedHashSet<>();
    // even when no item has it: synonyms lead from it to other languages
    candidates.add(readerGroup);
    for (String group : groups) {
      Set<Integer> own = new HashSet<>(Scripts.ofLanguage(group));
      own.retainAll(scripts);
      if (!own.isEmpty()) {
        candidates.add(group);
      }
    }
    if (scripts.isEmpty() || candidates.stream().noneMatch(groups::contains)) {
      fallback.stream().map(Scripts::group).filter(groups::contains).forEach(candidates::add);
    }
    return candidates;
  }

  /** The stem of a folded word. */
  String stem(String word, String group) {
    List<Word> words = analyzer.words(word, group);
    return words.isEmpty() ? "" : words.get(0).stem();
  }

  /** The words of the text as one language has them, without repetitions. */
  public List<QueryTerm> terms(String text, String group) {
    List<QueryTerm> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Word word : analyzer.words(text, group)) {
      if (terms.size() < MAX_TERMS && seen.add(word.folded())) {
        terms.add(
            new QueryTerm(terms.size(), 1, word.forms(), word.stem(), word.grams(), List.of()));
      }
    }
    return terms;
  }

  private static Map<String, List<QueryTerm>> likely(
      Map<String, List<QueryTerm>> candidates, String readerGroup, TermPostings postings)
      throws IOException {
    Map<String, Double> presence = new LinkedHashMap<>();
    for (Map.Entry<String, List<QueryTerm>> entry : candidates.entrySet()) {
      presence.put(entry.getKey(), wholePresence(entry.getKey(), entry.getValue(), postings));
    }
    // letter groups cost many look-ups, so they are asked only when no language knows a word
    if (presence.values().stream().allMatch(value -> value == 0)) {
      for (Map.Entry<String, List<QueryTerm>> entry : candidates.entrySet()) {
        presence.put(entry.getKey(), presence(entry.getKey(), entry.getValue(), postings));
      }
    }
    double best = presence.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    Map<String, List<QueryTerm>> likely = new LinkedHashMap<>();
    presence.entrySet().stream()
        .filter(entry -> entry.getValue() >= best * NEAR_BEST || entry.getKey().equals(readerGroup))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MAX_LANGUAGES)
        .forEach(entry -> likely.put(entry.getKey(), candidates.get(entry.getKey())));
    if (candidates.containsKey(readerGroup)) {
      likely.put(readerGroup, candidates.get(readerGroup));
    }
    return likely;
  }

  /** How many of the words the language's items have, in full, as a stem or in part. */
  static double presence(String group, List<QueryTerm> terms, TermPostings postings)
      throws IOException {
    double sum = 0;
    for (QueryTerm term : terms) {
      sum += presence(group, term, postings);
    }
    return sum;
  }

  static double presence(String group, QueryTerm term, TermPostings postings) throws IOException {
    double whole = wholePresence(group, term, postings);
    if (whole > 0) {
      return whole;
    }
    int known = 0;
    for (String gram : term.grams()) {
      known += postings.frequency(SearchFields.grams(group), gram) > 0 ? 1 : 0;
    }
    return PART_PRESENCE * known / Math.max(1, term.grams().size());
  }

  private static double wholePresence(String group, List<QueryTerm> terms, TermPostings postings)
      throws IOException {
    double sum = 0;
    for (QueryTerm term : terms) {
      sum += wholePresence(group, term, postings);
    }
    return sum;
  }

  private static double wholePresence(String group, QueryTerm term, TermPostings postings)
      throws IOException {
    for (String word : term.words()) {
      if (postings.frequency(SearchFields.words(group), word) > 0) {
        return 1;
      }
    }
    return !term.stem().isEmpty() && postings.frequency(SearchFields.stems(group), term.stem()) > 0
        ? STEM_PRESENCE
        : 0;
  }
}
