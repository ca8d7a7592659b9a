package rs.putokaz.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.search.SearchQuery;
import rs.putokaz.published.search.Searcher;

/**
 * Speed of search in 100,000 editions of made-up words in 15 languages: time of a query, rate at
 * eight at once.
 */
final class SearchSpeedBench {

  private static final List<String> LANGUAGES =
      List.of(
          "sr", "en", "ar", "fa", "fa-AF", "ps", "ur", "tr", "ku", "ckb", "fr", "ru", "uk", "es",
          "bn");
  private static final int ITEMS = 6_667;
  private static final int WORDS = 60;
  private static final int QUERIES = 2_000;
  private static final int AT_ONCE = 8;

  private SearchSpeedBench() {}

  static void run() throws IOException, InterruptedException {
    Random random = new Random(42);
    Map<String, List<String>> vocabularies = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> vocabularies.put(language, vocabulary(language, random)));
    Map<String, Item> items = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS; i++) {
      items.put("article:a" + i, item(i, vocabularies, random));
    }
    ItemIndex index = ItemIndex.index(items);
    Searcher searcher = new Searcher();
    double[] millis = new double[QUERIES];
    double seconds = 0;
    for (int round = 0; round < 2; round++) {
      long begun = System.nanoTime();
      millis = measure(index, searcher, vocabularies);
      seconds = (System.nanoTime() - begun) / 1e9;
    }
    Arrays.sort(millis);
    System.out.printf(
        "search, %d editions, %d at once: %.0f queries/s, p50 %.1f ms, p99 %.1f ms%n",
        ITEMS * LANGUAGES.size(),
        AT_ONCE,
        QUERIES / seconds,
        millis[QUERIES / 2],
        millis[QUERIES * 99 / 100]);
  }

  private static double[] measure(
      ItemIndex index, Searcher searcher, Map<String, List<String>> vocabularies)
      throws InterruptedException {
    ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Random random = new Random(7);
      List<Future<Double>> asked = new ArrayList<>();
      for (int i = 0; i < QUERIES; i++) {
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        List<String> words = vocabularies.get(language);
        String text = word(words, random) + " " + word(words, random);
        asked.add(
            readers.submit(
                () -> {
                  long begun = System.nanoTime();
                  searcher.search(
                      index.searcher(),
                      SearchQuery.of(text, language),
                      List.of(language, "en"),
                      index::load);
                  return (System.nanoTime() - begun) / 1e6;
                }));
      }
      double[] millis = new double[QUERIES];
      for (int i = 0; i < QUERIES; i++) {
        millis[i] = asked.get(i).get();
      }
      return millis;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      readers.shutdown();
    }
  }

  private static Item item(int number, Map<String, List<String>> vocabularies, Random random) {
    Map<String, Edition> editions = new TreeMap<>();
    vocabularies.forEach(
        (language, words) -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < WORDS; i++) {
            text.append(word(words, random)).append(' ');
          }
          Block block =
              new Block("b1", BlockKind.PARAGRAPH, "", text.toString(), List.of(), "", Map.of());
          editions.put(
              language,
              new Edition(word(words, random) + " " + word(words, random), "", List.of(block)));
        });
    return new Article(
        "a" + number, "", false, false, List.of(), List.of(), "", "", null, null, "sr", editions);
  }

  /**
   * Common words are common: the square of a uniform number falls off like the words of a language.
   */
  private static String word(List<String> words, Random random) {
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
