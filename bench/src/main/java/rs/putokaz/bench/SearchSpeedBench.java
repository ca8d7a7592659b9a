package rs.putokaz.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.Searcher;

/**
 * Speed of search in the replica of a node with 100,000 editions of made-up words in 15 languages,
 * beside that of a bare Lucene query with the same terms on the same index. Both are asked the same
 * questions in turns.
 */
final class SearchSpeedBench {

  private static final List<String> LANGUAGES =
      List.of(
          "sr", "en", "ar", "fa", "fa-AF", "ps", "ur", "tr", "ku", "ckb", "fr", "ru", "uk", "es",
          "bn");
  private static final int ITEMS = 6_667;
  private static final int WORDS = 60;
  private static final int BATCH = 500;
  private static final int QUERIES = 2_000;
  private static final int AT_ONCE = 8;
  private static final int ROUNDS = 3;

  /** What somebody types. */
  private record Question(String language, String text) {}

  /** How fast questions are answered, over all turns. */
  private static final class Rate {

    private final List<Double> millis = new ArrayList<>();
    private double seconds;

    void measure(List<Callable<Object>> searches) {
      ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
      long begun = System.nanoTime();
      try {
        List<Future<Double>> asked = new ArrayList<>();
        searches.forEach(search -> asked.add(readers.submit(() -> time(search))));
        for (Future<Double> one : asked) {
          millis.add(one.get());
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } finally {
        readers.shutdown();
      }
      seconds += (System.nanoTime() - begun) / 1e9;
    }

    private static double time(Callable<Object> search) throws Exception {
      long begun = System.nanoTime();
      search.call();
      return (System.nanoTime() - begun) / 1e6;
    }

    double perSecond() {
      return millis.size() / seconds;
    }

    void print(String name) {
      double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "  %-33s %.0f queries/s, p50 %.1f ms, p99 %.1f ms%n",
          name,
          perSecond(),
          sorted[sorted.length / 2],
          sorted[sorted.length * 99 / 100]);
    }
  }

  private SearchSpeedBench() {}

  static void run() throws IOException {
    Random random = new Random(42);
    Map<String, List<String>> vocabularies = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> vocabularies.put(language, vocabulary(language, random)));
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (Replica replica = new Replica(folder.resolve("replica"), new SearchIndexFields())) {
      List<PublicationChange> changes = new ArrayList<>();
      for (int i = 1; i <= ITEMS; i++) {
        byte[] document = ItemJson.write(item(i, vocabularies, random));
        changes.add(change(document));
        if (i % BATCH == 0 || i == ITEMS) {
          replica.apply(new FeedBatch(changes, new FeedPosition(i, Instant.EPOCH), i == ITEMS));
          changes = new ArrayList<>();
        }
      }
      // What is searched stays open for the bare queries.
      replica.search(index -> measure(replica, index, questions(vocabularies)));
    }
  }

  private static PublicationChange change(byte[] document) {
    return new PublicationChange(
        UUID.randomUUID(), Optional.of(new PublicationChange.Publication(document, Instant.MAX)));
  }

  private static Void measure(Replica replica, IndexSearcher index, List<Question> questions)
      throws IOException {
    Searcher searcher = new Searcher();
    BareLucene lucene = new BareLucene(index.getIndexReader());
    List<Callable<Object>> searches = new ArrayList<>();
    List<Callable<Object>> bare = new ArrayList<>();
    for (Question question : questions) {
      String language = question.language();
      List<String> shown = List.of(language, "en");
      SearchQuery asked = SearchQuery.of(question.text(), language);
      searches.add(() -> replica.search(now -> searcher.search(now, asked, shown)));
      Query query = lucene.query(question.text(), language, shown);
      bare.add(() -> lucene.search(query));
    }
    Rate ours = new Rate();
    Rate theirs = new Rate();
    for (int round = 0; round <= ROUNDS; round++) {
      // the first turn only warms up
      Rate warm = new Rate();
      (round == 0 ? warm : ours).measure(searches);
      (round == 0 ? warm : theirs).measure(bare);
    }
    System.out.printf(Locale.ROOT, "search, %d editions, %d at once%n", editions(), AT_ONCE);
    ours.print("Putokaz, with excerpts and facets");
    theirs.print("bare Lucene query, top " + BareLucene.TOP);
    System.out.printf(Locale.ROOT, "  ratio %.2f%n", ours.perSecond() / theirs.perSecond());
    return null;
  }

  private static int editions() {
    return ITEMS * LANGUAGES.size();
  }

  private static List<Question> questions(Map<String, List<String>> vocabularies) {
    Random random = new Random(7);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      List<String> words = vocabularies.get(language);
      questions.add(new Question(language, asked(words, random) + " " + asked(words, random)));
    }
    return questions;
  }

  private static Item item(int number, Map<String, List<String>> vocabularies, Random random) {
    Map<String, Edition> editions = new TreeMap<>();
    vocabularies.forEach(
        (language, words) -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < WORDS; i++) {
            text.append(written(words, random)).append(' ');
          }
          Block block =
              new Block("b1", BlockKind.PARAGRAPH, "", text.toString(), List.of(), "", Map.of());
          editions.put(
              language,
              new Edition(asked(words, random) + " " + asked(words, random), "", List.of(block)));
        });
    return new Article(
        "a" + number, "", false, false, List.of(), List.of(), "", "", null, null, "sr", editions);
  }

  /**
   * A word of a text: the second is half as common as the first, the third a third (Zipf's law).
   */
  private static String written(List<String> words, Random random) {
    double rank = Math.exp(random.nextDouble() * Math.log(words.size()));
    return words.get((int) rank - 1);
  }

  /** A word of a title or a question: the commonest words say little and are seldom asked for. */
  private static String asked(List<String> words, Random random) {
    double at = random.nextDouble();
    return words.get((int) (at * at * words.size()));
  }

  private static List<String> vocabulary(String language, Random random) {
    String letters =
        switch (language) {
          case "sr" -> "абвгдђежзијклљмнњопрстћуфхцчџш";
          case "ru", "uk" -> "абвгдежзийклмнопрстуфхцчшщыюя";
          case "ar", "fa", "fa-AF", "ps", "ur", "ckb" -> "ابتثجحخدرزسشصطعفقکلمنهوی";
          case "bn" -> "কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ";
          default -> "abcdefghijklmnoprstuvz";
        };
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 8_000; i++) {
      StringBuilder word = new StringBuilder();
      int length = 3 + random.nextInt(8);
      for (int j = 0; j < length; j++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return words;
  }
}
