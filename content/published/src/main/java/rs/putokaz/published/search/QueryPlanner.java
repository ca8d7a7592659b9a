package rs.putokaz.published.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;

/** Chooses the languages in which a text can be meant and makes its words comparable in each. */
final class QueryPlanner {

  private static final int MAX_TERMS = 24;
  private static final int MAX_LANGUAGES = 4;
  private static final double STEM_PRESENCE = 0.8;
  private static final double NEAR_BEST = 0.5;

  private final WordAnalyzer analyzer;

  QueryPlanner(WordAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The words of the text by language group, the likely languages of its script first. */
  Map<String, List<QueryTerm>> plan(
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
    Set<String> candidates = new java.util.LinkedHashSet<>();
    if (groups.contains(readerGroup)) {
      candidates.add(readerGroup);
    }
    for (String group : groups) {
      Set<Integer> own = new HashSet<>(Scripts.ofLanguage(group));
      own.retainAll(scripts);
      if (!own.isEmpty()) {
        candidates.add(group);
      }
    }
    if (scripts.isEmpty() || candidates.isEmpty()) {
      fallback.stream().map(Scripts::group).filter(groups::contains).forEach(candidates::add);
    }
    if (candidates.isEmpty()) {
      candidates.addAll(groups);
    }
    return candidates;
  }

  List<QueryTerm> terms(String text, String group) {
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
      presence.put(entry.getKey(), presence(entry.getKey(), entry.getValue(), postings));
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
    for (String word : term.words()) {
      if (postings.frequency(SearchFields.words(group), word) > 0) {
        return 1;
      }
    }
    if (!term.stem().isEmpty() && postings.frequency(SearchFields.stems(group), term.stem()) > 0) {
      return STEM_PRESENCE;
    }
    int known = 0;
    for (String gram : term.grams()) {
      known += postings.frequency(SearchFields.grams(group), gram) > 0 ? 1 : 0;
    }
    return 0.5 * known / Math.max(1, term.grams().size());
  }
}
