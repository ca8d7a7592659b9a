package rs.putokaz.published.search.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rs.putokaz.published.document.SiteData.Synonym;
import rs.putokaz.published.search.analysis.Scripts;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;

/**
 * Words that readers use for the same matter, in all languages, from {@code synonyms.tsv}: concept,
 * language, terms between semicolons. They work when a query is made, so the data can change
 * without a new index.
 */
public final class Synonyms {

  private static final int LONGEST = 4;
  private static final double SAME_LANGUAGE = 0.9;
  private static final double OTHER_LANGUAGE = 0.7;

  private record Phrase(List<String> words, List<String> stems) {
    QueryTerm.Variant variant(double weight) {
      return new QueryTerm.Variant(words, stems, weight);
    }
  }

  /** Phrases by concept and language group. */
  private final Map<String, Map<String, List<Phrase>>> concepts = new HashMap<>();

  /** Concepts by language group and stems. */
  private final Map<String, Map<String, Set<String>>> byStems = new HashMap<>();

  /** The data of the program. */
  public Synonyms(WordAnalyzer analyzer) {
    this(analyzer, List.of());
  }

  /**
   * The data of the program and those of editors.
   *
   * @param edited concepts whose terms take the place of those of the program
   */
  public Synonyms(WordAnalyzer analyzer, Collection<Synonym> edited) {
    Map<String, Map<String, List<String>>> all = new HashMap<>(ofProgram());
    edited.forEach(synonym -> all.put(synonym.slug(), synonym.terms()));
    all.forEach(
        (concept, languages) ->
            languages.forEach(
                (language, terms) -> add(concept, Scripts.group(language), terms, analyzer)));
  }

  /** The data of the program: terms by concept and language tag, in the order of the file. */
  public static Map<String, Map<String, List<String>>> ofProgram() {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Synonyms.class.getResourceAsStream("synonyms.tsv"), "synonyms.tsv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 3 && !line.startsWith("#")) {
          all.computeIfAbsent(columns[0], concept -> new LinkedHashMap<>())
              .put(columns[1], List.of(columns[2].split(";", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the synonyms are part of the program", e);
    }
    return all;
  }

  private void add(String concept, String group, List<String> terms, WordAnalyzer analyzer) {
    for (String term : terms) {
      List<Word> words = analyzer.words(term.strip(), group);
      if (!words.isEmpty()) {
        Phrase phrase =
            new Phrase(
                words.stream().map(Word::folded).toList(), words.stream().map(Word::stem).toList());
        concepts
            .computeIfAbsent(concept, key -> new HashMap<>())
            .computeIfAbsent(group, key -> new ArrayList<>())
            .add(phrase);
        String stems =
            String.join(" ", words.stream().map(word -> key(word.folded(), word.stem())).toList());
        byStems
            .computeIfAbsent(group, key -> new HashMap<>())
            .computeIfAbsent(stems, key -> new HashSet<>())
            .add(concept);
      }
    }
  }

  /**
   * Adds to a plan what the phrases in it may also be called, in their own language and in those
   * targets.
   */
  public void expand(Map<String, List<QueryTerm>> plan, Collection<String> targets) {
    Map<String, List<QueryTerm>> added = new HashMap<>();
    plan.forEach((group, terms) -> expand(group, terms, targets, added));
    added.forEach(
        (group, terms) -> {
          List<QueryTerm> all = new ArrayList<>(plan.getOrDefault(group, List.of()));
          all.addAll(terms);
          plan.put(group, all);
        });
  }

  private void expand(
      String group,
      List<QueryTerm> terms,
      Collection<String> targets,
      Map<String, List<QueryTerm>> added) {
    Map<String, Set<String>> known = byStems.getOrDefault(group, Map.of());
    for (int from = 0; from < terms.size(); from++) {
      int position = terms.get(from).position();
      for (QueryTerm.Variant variant : terms.get(from).variants()) {
        String key = key(variant.words().get(0), variant.stems().get(0));
        known
            .getOrDefault(key, Set.of())
            .forEach(concept -> add(concept, group, position, 1, targets, added));
      }
      StringBuilder stems = new StringBuilder();
      for (int to = from;
          to < terms.size() && to < from + LONGEST && !terms.get(to).words().isEmpty();
          to++) {
        QueryTerm term = terms.get(to);
        stems.append(to == from ? "" : " ").append(key(term.words().get(0), term.stem()));
        for (String concept : known.getOrDefault(stems.toString(), Set.of())) {
          add(concept, group, position, to - from + 1, targets, added);
        }
      }
    }
  }

  private void add(
      String concept,
      String group,
      int position,
      int span,
      Collection<String> targets,
      Map<String, List<QueryTerm>> added) {
    concepts
        .get(concept)
        .forEach(
            (target, phrases) -> {
              if (target.equals(group) || targets.contains(target)) {
                double weight = target.equals(group) ? SAME_LANGUAGE : OTHER_LANGUAGE;
                List<QueryTerm.Variant> variants =
                    phrases.stream().map(phrase -> phrase.variant(weight)).toList();
                QueryTerm term = new QueryTerm(position, span, List.of(), "", List.of(), variants);
                List<QueryTerm> list = added.computeIfAbsent(target, key -> new ArrayList<>());
                if (!list.contains(term)) {
                  list.add(term);
                }
              }
            });
  }

  private static String key(String word, String stem) {
    return stem.isEmpty() ? word : stem;
  }
}
