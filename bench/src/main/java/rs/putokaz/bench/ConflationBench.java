package rs.putokaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.ext.SerbianStemmer;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;

/**
 * Tells how well the index brings the forms of a Serbian word together. Takes treebanks in the
 * CoNLL-U format. Every two distinct forms are a pair; it should meet when the treebank gives both
 * the same lemma, and does meet when both have the same stem.
 */
final class ConflationBench {

  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int KIND = 3;
  private static final int COLUMNS = 10;
  private static final int TRUNCATED = 5;
  private static final int LONG_WORD = 4;
  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV");

  /** The forms of a treebank, each with its lemmas, in both without capitals. */
  private record Forms(String name, Map<String, Set<String>> lemmas) {}

  private ConflationBench() {}

  /**
   * Prints the table.
   *
   * @param args files, or directories of {@code .conllu} files
   */
  static void main(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String arg : args) {
      Path path = Path.of(arg);
      files.addAll(Files.isDirectory(path) ? ItemIndex.files(path, ".conllu") : List.of(path));
    }
    List<Forms> samples = new ArrayList<>();
    Forms all = new Forms("all together", new TreeMap<>());
    Forms content = new Forms("nouns, adjectives, verbs, adverbs from 4 letters", new TreeMap<>());
    for (Path file : files) {
      Forms one = new Forms(file.getFileName().toString(), new TreeMap<>());
      read(file, List.of(one, all), content);
      samples.add(one);
    }
    samples.add(all);
    samples.add(content);
    samples.forEach(ConflationBench::print);
  }

  private static void read(Path file, List<Forms> samples, Forms content) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      boolean word =
          row.length == COLUMNS
              && row[0].chars().allMatch(Character::isDigit)
              && row[FORM].chars().allMatch(Character::isLetter);
      if (word) {
        String form = row[FORM].toLowerCase(Locale.ROOT);
        String lemma = row[LEMMA].toLowerCase(Locale.ROOT);
        samples.forEach(sample -> add(sample, form, lemma));
        if (CONTENT.contains(row[KIND]) && form.length() >= LONG_WORD) {
          add(content, form, lemma);
        }
      }
    }
  }

  private static void add(Forms forms, String form, String lemma) {
    forms.lemmas().computeIfAbsent(form, key -> new TreeSet<>()).add(lemma);
  }

  private static void print(Forms forms) {
    SerbianStemmer snowball = new SerbianStemmer();
    WordAnalyzer analyzer = new WordAnalyzer();
    Map<String, UnaryOperator<String>> chains = new LinkedHashMap<>();
    chains.put(
        "Snowball",
        form -> {
          snowball.setCurrent(form);
          snowball.stem();
          return bald(snowball.getCurrent());
        });
    chains.put(
        "first " + TRUNCATED + " letters",
        form -> form.substring(0, Math.min(TRUNCATED, form.length())));
    chains.put(
        "this index",
        form -> {
          List<Word> words = analyzer.words(form, "sr");
          return words.isEmpty() ? form : words.get(0).stem();
        });
    System.out.printf(Locale.ROOT, "%s: %d forms%n", forms.name(), forms.lemmas().size());
    chains.forEach((name, chain) -> printRow(forms.lemmas(), name, chain));
  }

  private static String bald(String latin) {
    return latin
        .replace("dž", "dz")
        .replace("đ", "dj")
        .replace('č', 'c')
        .replace('ć', 'c')
        .replace('š', 's')
        .replace('ž', 'z');
  }

  private static void printRow(
      Map<String, Set<String>> lemmas, String name, UnaryOperator<String> chain) {
    List<String> forms = List.copyOf(lemmas.keySet());
    Map<String, List<Integer>> byLemma = new HashMap<>();
    Map<String, List<Integer>> byStem = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      int number = i;
      lemmas
          .get(forms.get(i))
          .forEach(lemma -> byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(number));
      byStem.computeIfAbsent(chain.apply(forms.get(i)), key -> new ArrayList<>()).add(number);
    }
    Set<Long> wanted = pairs(byLemma);
    Set<Long> met = pairs(byStem);
    double right = met.stream().filter(wanted::contains).count();
    System.out.printf(
        Locale.ROOT,
        "  %-16s recall %.3f precision %.3f of %d pairs%n",
        name,
        right / wanted.size(),
        right / met.size(),
        wanted.size());
  }

  /** Every two members of a group, once. */
  private static Set<Long> pairs(Map<String, List<Integer>> groups) {
    Set<Long> pairs = new HashSet<>();
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add((long) group.get(i) << Integer.SIZE | group.get(j));
        }
      }
    }
    return pairs;
  }
}
