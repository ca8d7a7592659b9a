package rs.putokaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.Searcher;

/**
 * Asks the questions of a golden set (columns language, query, acceptable slugs separated by
 * commas) of a directory of exchange files and prints how often an acceptable item is among the
 * first three, and which questions fail.
 */
public final class GoldenSetBench {

  private static final int DEPTH = 3;

  private GoldenSetBench() {}

  /**
   * Prints the table.
   *
   * @param args the directory of {@code .jsonl} files, and the golden set
   */
  public static void main(String[] args) throws IOException {
    print(measure(Path.of(args[0]), Path.of(args[1])));
  }

  /** Questions and those that were answered, by language; prints what was missed. */
  static Map<String, int[]> measure(Path items, Path questions) throws IOException {
    ItemIndex index = ItemIndex.of(ItemIndex.files(items, ".jsonl"));
    Searcher searcher = new Searcher();
    Map<String, int[]> tallies = new TreeMap<>();
    for (String line : Files.readAllLines(questions)) {
      String[] row = line.split("\t");
      if (row.length == 3 && !line.startsWith("#")) {
        List<String> found = ask(index, searcher, row);
        boolean success = found.stream().anyMatch(List.of(row[2].split(","))::contains);
        int[] tally = tallies.computeIfAbsent(row[0], language -> new int[2]);
        tally[0]++;
        tally[1] += success ? 1 : 0;
        if (!success) {
          System.out.printf(
              Locale.ROOT, "missed: %s «%s» wants %s, got %s%n", row[0], row[1], row[2], found);
        }
      }
    }
    return tallies;
  }

  private static List<String> ask(ItemIndex index, Searcher searcher, String[] row) {
    return searcher
        .search(index.searcher(), SearchQuery.of(row[1], row[0]), List.of(row[0], "en", "sr"))
        .hits()
        .stream()
        .limit(DEPTH)
        .map(hit -> hit.key().slug())
        .toList();
  }

  private static void print(Map<String, int[]> tallies) {
    System.out.printf(Locale.ROOT, "%-8s %9s %7s%n", "language", "questions", "top 3");
    int questions = 0;
    int found = 0;
    for (Map.Entry<String, int[]> entry : tallies.entrySet()) {
      questions += entry.getValue()[0];
      found += entry.getValue()[1];
      printRow(entry.getKey(), entry.getValue()[0], entry.getValue()[1]);
    }
    printRow("all", questions, found);
  }

  private static void printRow(String name, int questions, int found) {
    System.out.printf(Locale.ROOT, "%-8s %9d %7.3f%n", name, questions, (double) found / questions);
  }
}
