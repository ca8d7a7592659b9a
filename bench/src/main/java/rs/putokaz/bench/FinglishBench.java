package rs.putokaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.search.SearchAnalyzer;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;
import rs.putokaz.published.search.index.BagTokenStream;
import rs.putokaz.published.search.index.PlainText;
import rs.putokaz.published.search.index.SearchFields;
import rs.putokaz.published.search.index.TermPostings;
import rs.putokaz.published.search.reading.QueryPlanner;
import rs.putokaz.published.search.reading.QueryTerm;
import rs.putokaz.published.search.reading.SecondChance;

/**
 * Tells how often a Persian word that is typed in Latin letters leads to the word that is meant.
 * The words that can be found are those of the Persian editions of a collection, and those that are
 * meant.
 */
final class FinglishBench {

  private static final String PERSIAN = "fa";

  /** Persian as it is written in Iran and in Afghanistan. */
  private static final List<String> TAGS = List.of(PERSIAN, "fa-AF");

  private static final int FEW = 5;

  private final WordAnalyzer analyzer = new WordAnalyzer();
  private final SecondChance secondChance = new SecondChance(new QueryPlanner(analyzer));

  /** Folded words that each typed word may mean. */
  private final Map<String, Set<String>> pairs = new TreeMap<>();

  private final Map<String, Integer> vocabulary = new TreeMap<>();

  private FinglishBench() {}

  /**
   * Prints the table.
   *
   * @param args a file with a Latin and a Persian word in each line, and files or directories of
   *     items
   */
  static void main(String[] args) throws IOException {
    FinglishBench bench = new FinglishBench();
    bench.readPairs(Path.of(args[0]));
    for (String arg : List.of(args).subList(1, args.length)) {
      Path path = Path.of(arg);
      bench.readItems(
          Files.isDirectory(path) ? ItemIndex.files(path, ".jsonl", ".jsonl.gz") : List.of(path));
    }
    bench.print();
  }

  private void readPairs(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] row = line.trim().split("\\s+");
      List<Word> words = row.length == 2 ? analyzer.words(row[1], PERSIAN) : List.of();
      if (words.size() == 1 && row[0].chars().allMatch(c -> c < 0x80 && Character.isLetter(c))) {
        pairs.computeIfAbsent(row[0], key -> new TreeSet<>()).add(words.get(0).folded());
        vocabulary.put(words.get(0).folded(), 1);
      }
    }
  }

  private void readItems(List<Path> files) throws IOException {
    for (Item item : ItemIndex.read(files).values()) {
      for (String tag : TAGS) {
        Edition edition = item.editions().get(tag);
        if (edition != null) {
          addWords(edition.title());
          PlainText.parts(edition, fact -> "").forEach(part -> addWords(part.text()));
        }
      }
    }
  }

  private void addWords(String text) {
    analyzer.words(text, PERSIAN).stream()
        .flatMap(word -> word.forms().stream())
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .forEach(word -> vocabulary.put(word, 1));
  }

  private void print() throws IOException {
    int first = 0;
    int few = 0;
    try (IndexReader reader = DirectoryReader.open(index())) {
      for (Map.Entry<String, Set<String>> pair : pairs.entrySet()) {
        List<String> found = found(pair.getKey(), reader);
        first += found.stream().limit(1).anyMatch(pair.getValue()::contains) ? 1 : 0;
        few += found.stream().limit(FEW).anyMatch(pair.getValue()::contains) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d words in Latin letters, %d Persian words: first %.3f, in first five %.3f%n",
        pairs.size(),
        vocabulary.size(),
        (double) first / pairs.size(),
        (double) few / pairs.size());
  }

  private ByteBuffersDirectory index() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(SearchAnalyzer.indexAnalyzer()))) {
      Document document = new Document();
      document.add(
          new Field(
              SearchFields.words(PERSIAN),
              new BagTokenStream(new LinkedHashMap<>(vocabulary)),
              ItemIndex.counted()));
      writer.addDocument(document);
    }
    return directory;
  }

  private List<String> found(String latin, IndexReader reader) throws IOException {
    List<QueryTerm> terms =
        secondChance
            .read(latin, Map.of(), PERSIAN, Set.of(PERSIAN), reader, new TermPostings(reader, 1, 0))
            .plan()
            .getOrDefault(PERSIAN, List.of());
    return terms.stream()
        .flatMap(term -> term.variants().stream())
        .map(variant -> variant.words().get(0))
        .toList();
  }
}
