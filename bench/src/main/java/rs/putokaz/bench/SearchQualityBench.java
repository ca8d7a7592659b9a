package rs.putokaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rs.putokaz.published.search.SearchHit;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.SearchResult;
import rs.putokaz.published.search.Searcher;

/**
 * Measures the answers to queries that have one right item each. The directory holds {@code
 * items.jsonl} or {@code items.jsonl.gz} in the exchange format and {@code queries.tsv} with the
 * columns language, kind, slug, query.
 */
public final class SearchQualityBench {

  private static final int DEPTH = 10;

  /** What is counted for the queries of one language and kind. */
  private static final class Tally {
    private int queries;
    private int empty;
    private int success;
    private double reciprocal;

    void add(int rank, boolean nothing) {
      queries++;
      empty += nothing ? 1 : 0;
      success += rank >= 1 && rank <= 3 ? 1 : 0;
      reciprocal += rank >= 1 ? 1.0 / rank : 0;
    }

    double[] shares() {
      return new double[] {
        reciprocal / queries, (double) success / queries, (double) empty / queries
      };
    }
  }

  private SearchQualityBench() {}

  /**
   * Prints the table.
   *
   * @param args the directory
   */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    ItemIndex index = ItemIndex.of(ItemIndex.files(directory, "items.jsonl", "items.jsonl.gz"));
    Searcher searcher = new Searcher();
    Map<String, Map<String, Tally>> tallies = new TreeMap<>();
    List<String> lines = Files.readAllLines(directory.resolve("queries.tsv"));
    long begin = System.nanoTime();
    lines.stream()
        .skip(1)
        .map(line -> line.split("\t", 4))
        .filter(row -> row.length == 4)
        .collect(
            Collectors.groupingBy(row -> row[1] + "\t" + row[0], TreeMap::new, Collectors.toList()))
        .entrySet()
        .parallelStream()
        .forEach(
            entry -> {
              Tally tally = new Tally();
              entry.getValue().forEach(row -> ask(index, searcher, row, tally));
              String[] name = entry.getKey().split("\t");
              synchronized (tallies) {
                tallies.computeIfAbsent(name[0], kind -> new TreeMap<>()).put(name[1], tally);
              }
            });
    double seconds = (System.nanoTime() - begin) / 1e9;
    tallies.forEach(SearchQualityBench::print);
    System.out.printf(Locale.ROOT, "%d queries in %.1f s%n", lines.size() - 1, seconds);
  }

  private static void ask(ItemIndex index, Searcher searcher, String[] row, Tally tally) {
    SearchQuery query = SearchQuery.of(row[3], row[0]);
    SearchResult result = searcher.search(index.searcher(), query, List.of(row[0]));
    int rank = 0;
    List<SearchHit> hits = result.hits();
    for (int i = 0; i < hits.size() && i < DEPTH && rank == 0; i++) {
      rank = hits.get(i).key().slug().equals(row[2]) ? i + 1 : 0;
    }
    tally.add(rank, hits.isEmpty());
  }

  private static void print(String kind, Map<String, Tally> languages) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %-8s %7s %7s %7s %7s%n",
        "kind",
        "language",
        "queries",
        "MRR@10",
        "top 3",
        "empty");
    double[] sums = new double[3];
    languages.forEach(
        (language, tally) -> {
          double[] shares = tally.shares();
          for (int i = 0; i < sums.length; i++) {
            sums[i] += shares[i] / languages.size();
          }
          printRow(kind, language, tally.queries, shares);
        });
    printRow(
        kind, "mean", languages.values().stream().mapToInt(tally -> tally.queries).sum(), sums);
  }

  private static void printRow(String kind, String language, int queries, double[] shares) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %-8s %7d %7.3f %7.3f %7.4f%n",
        kind,
        language,
        queries,
        shares[0],
        shares[1],
        shares[2]);
  }
}
