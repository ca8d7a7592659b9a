package rs.putokaz.bench.translation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import rs.putokaz.desk.translation.coverage.CoverageFilter;
import rs.putokaz.desk.translation.coverage.CoverageQuery;
import rs.putokaz.desk.translation.memory.LanguagePair;
import rs.putokaz.desk.translation.memory.Segment;
import rs.putokaz.desk.translation.memory.SegmentStore;

/**
 * The memory of translations with all its segments between the same two languages, which is the
 * worst case, and the matrix of articles and languages.
 */
public final class TranslationBench {

  private static final int SEGMENTS = 200_000;
  private static final int ARTICLES = 5_000;
  private static final int QUESTIONS = 500;
  private static final int BATCH = 1_000;
  private static final LanguagePair PAIR = new LanguagePair("sr", "en");
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final List<String> LANGUAGES =
      List.of("sr", "en", "ar", "fa", "fa-AF", "ps", "ur", "tr", "fr", "ru", "uk", "es");

  private final Connection connection;
  private final Random random = new Random(11);
  private final List<String> vocabulary = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private TranslationBench(Connection connection) {
    this.connection = connection;
  }

  /** Something that is measured. */
  private interface Question {
    void ask(int number) throws SQLException;
  }

  /** Fills a database and prints the times. */
  public static void run() throws IOException {
    try (BenchDatabase database = BenchDatabase.start();
        Connection connection = database.connect()) {
      TranslationBench bench = new TranslationBench(connection);
      bench.memory();
      bench.matrix();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void memory() throws SQLException {
    for (int i = 0; i < 30_000; i++) {
      vocabulary.add(word());
    }
    SegmentStore store = new SegmentStore(connection);
    connection.setAutoCommit(false);
    for (int from = 0; from < SEGMENTS; from += BATCH) {
      List<Segment> batch = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        String text = text();
        texts.add(text);
        batch.add(new Segment(UUID.randomUUID(), PAIR, "b1", "text", text, "…" + text, NOW));
      }
      store.keep(batch);
      connection.commit();
    }
    connection.setAutoCommit(true);
    execute("vacuum analyze desk.translation_segment");
    execute("vacuum analyze desk.translation_word");
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(question(i));
    }
    int[] found = new int[1];
    print(
        String.format(Locale.ROOT, "memory of translations, %d segments of one pair", SEGMENTS),
        number -> found[0] += store.suggest(PAIR, questions.get(number), 5).isEmpty() ? 0 : 1);
    System.out.printf(Locale.ROOT, "  with a suggestion %d %%%n", found[0] * 100 / (2 * QUESTIONS));
  }

  /** Every fourth is known, every second is a little different, every fourth is new. */
  private String question(int number) {
    String known = texts.get(random.nextInt(texts.size()));
    return switch (number % 4) {
      case 0 -> known;
      case 1 -> text();
      default -> changed(known);
    };
  }

  private String changed(String text) {
    String[] words = text.split(" ");
    for (int i = 0; i < Math.max(1, words.length / 6); i++) {
      words[random.nextInt(words.length)] = vocabulary.get(random.nextInt(vocabulary.size()));
    }
    return String.join(" ", words);
  }

  private void matrix() throws SQLException {
    execute(
        "insert into desk.article (id, slug, source_language) select gen_random_uuid(), 'a' || n,"
            + " 'sr' from generate_series(1, "
            + ARTICLES
            + ") n");
    execute(
        "insert into desk.edition (item, language, title, blocks, stage, approved, approved_no,"
            + " published_no, outdated) select a.id, l, 'Title of ' || a.slug, jsonb_build_array("
            + "jsonb_build_object('id', 'b1', 'kind', 'paragraph', 'text', repeat('words ', 300))),"
            + " 'approved', '{}', 1, 1, (random() * 1.3)::int from desk.article a,"
            + " unnest(array['"
            + String.join("','", LANGUAGES)
            + "']) l where random() < 0.9");
    execute(
        "insert into published.publication (item, type, slug, document)"
            + " select id, 'article', slug, '' from desk.article");
    execute("vacuum analyze");
    CoverageFilter all = new CoverageFilter("sr", "", "", false, LANGUAGES, null, false);
    CoverageFilter owed = new CoverageFilter("sr", "", "", false, LANGUAGES, null, true);
    Predicate<String> anybody = tag -> true;
    print(
        String.format(
            Locale.ROOT, "matrix of %d articles in %d languages", ARTICLES, LANGUAGES.size()),
        number ->
            new CoverageQuery(connection, number % 2 == 0 ? all : owed, anybody, anybody)
                .run(number % 100 * 25, 25, NOW));
  }

  /** Asks everything twice and counts the second time. */
  private static void print(String what, Question question) throws SQLException {
    double[] times = new double[QUESTIONS];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < QUESTIONS; i++) {
        long begun = System.nanoTime();
        question.ask(i);
        times[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s%n  p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
        what,
        times[QUESTIONS / 2],
        times[QUESTIONS * 95 / 100],
        times[QUESTIONS * 99 / 100]);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Words as often as in a language: the second is half as common as the first. */
  private String text() {
    StringBuilder text = new StringBuilder();
    int words = 4 + random.nextInt(22);
    for (int i = 0; i < words; i++) {
      double rank = Math.exp(random.nextDouble() * Math.log(vocabulary.size()));
      text.append(i == 0 ? "" : " ").append(vocabulary.get((int) rank - 1));
    }
    return text.toString();
  }

  private String word() {
    String letters = "абвгдђежзијклљмнњопрстћуфхцчџш";
    StringBuilder word = new StringBuilder();
    int length = 3 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
