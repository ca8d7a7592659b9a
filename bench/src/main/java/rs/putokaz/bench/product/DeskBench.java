package rs.putokaz.bench.product;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The back-office with 5,000 articles in 12 languages: one editor, and 50 at once. */
public final class DeskBench {

  private static final List<String> LANGUAGES =
      List.of("sr", "en", "ar", "fa", "ps", "ur", "tr", "fr", "ru", "uk", "es", "bn");
  private static final List<String> LISTS =
      List.of("articles.xhtml", "topics.xhtml", "coverage.xhtml", "find.xhtml?q=words+block");
  private static final int ARTICLES = 5_000;
  private static final int BLOCKS = 8;
  private static final int TIMES = 60;
  private static final int PUBLICATIONS = 20;
  private static final int EDITORS = 50;
  private static final Duration WORK = Duration.ofSeconds(90);

  /** Between two things that a person does, in milliseconds: who reads or writes takes longer. */
  private static final int PAUSE = 10_000;

  /** Something that somebody does at the desk. */
  private interface Step {

    void run() throws IOException, InterruptedException;
  }

  private final RunningProduct product;

  private DeskBench(RunningProduct product) {
    this.product = product;
  }

  /** Prints the figures. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      product.importFile(folder, articles(folder.resolve("articles.jsonl")));
      product.await("/en/info/bench-" + (ARTICLES - 1), "Article " + (ARTICLES - 1));
      awaitMemory(product.data(), ARTICLES * (LANGUAGES.size() - 1));
      DeskBench bench = new DeskBench(product);
      bench.lists();
      bench.saves();
      bench.publications();
      bench.crowd();
    }
  }

  /** The memory of translations takes an import in by and by; what is measured comes after it. */
  private static void awaitMemory(Path data, int translations)
      throws IOException, InterruptedException {
    Properties place = properties(data.resolve("instance.properties"));
    String password = properties(data.resolve("secrets.properties")).getProperty("desk.password");
    CountDownLatch never = new CountDownLatch(1);
    try (Connection connection =
            DriverManager.getConnection(place.getProperty("jdbc.url"), "putokaz_desk", password);
        Statement query = connection.createStatement()) {
      int known = 0;
      while (known < translations) {
        never.await(1, TimeUnit.SECONDS);
        try (ResultSet row =
            query.executeQuery("select count(*) from desk.translation_remembered")) {
          row.next();
          known = row.getInt(1);
        }
      }
    } catch (SQLException e) {
      throw new IOException("the database of the product cannot be asked", e);
    }
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Path articles(Path file) throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        StringBuilder editions = new StringBuilder();
        for (String language : LANGUAGES) {
          editions.append(editions.isEmpty() ? "" : ",").append(edition(i, language));
        }
        lines.write(
            "{\"type\":\"article\",\"slug\":\"bench-%d\",\"topic\":\"health\",\"editions\":{%s}}%n"
                .formatted(i, editions));
      }
    }
    return file;
  }

  private static String edition(int number, String language) {
    StringBuilder blocks = new StringBuilder();
    for (int i = 0; i < BLOCKS; i++) {
      blocks
          .append(i == 0 ? "" : ",")
          .append(
              "{\"id\":\"b%d\",\"kind\":\"paragraph\",\"text\":\"Words of block %d of article %d in %s.\"}"
                  .formatted(i, i, number, language));
    }
    return "\"%s\":{\"title\":\"Article %d\",\"blocks\":[%s]}".formatted(language, number, blocks);
  }

  private DeskClient editor() throws IOException, InterruptedException {
    DeskClient editor = new DeskClient(product.address());
    editor.signIn("editor");
    return editor;
  }

  private void lists() throws IOException, InterruptedException {
    DeskClient editor = editor();
    for (String page : LISTS) {
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < TIMES * 2; i++) {
        double one = timed(() -> editor.open(page));
        if (i >= TIMES) {
          millis.add(one);
        }
      }
      print("page " + page, millis);
    }
  }

  private void saves() throws IOException, InterruptedException {
    DeskClient editor = editor();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < TIMES * 2; i++) {
      double one = save(editor, i, "first " + i);
      if (i >= TIMES) {
        millis.add(one);
      }
    }
    print("save of an article", millis);
  }

  /** Writes a new summary into an article; the time of the saving alone. */
  private static double save(DeskClient editor, int number, String summary)
      throws IOException, InterruptedException {
    String path = "article.xhtml?slug=bench-" + number;
    editor.open(path);
    editor.type("article:summary", summary);
    return timed(() -> editor.press(path, "article", "article:save"));
  }

  private void publications() throws IOException, InterruptedException {
    DeskClient editor = editor();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < PUBLICATIONS; i++) {
      int number = ARTICLES / 2 + i;
      String path = "article.xhtml?slug=bench-" + number;
      String mark = "mark-" + number + "-" + System.nanoTime();
      editor.open(path);
      editor.type("article:summary", mark);
      editor.press(path, "article", "article:requestReview");
      editor.open(path);
      editor.press(path, "article", "article:approve");
      editor.open(path);
      editor.press(path, "article", "article:publish");
      millis.add(timed(() -> product.await("/sr/info/bench-" + number, mark)));
    }
    print("publish to portal", millis);
  }

  /** Fifty people list, open and save, each an article of their own, with pauses as people make. */
  private void crowd() throws IOException, InterruptedException {
    List<DeskClient> editors = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      editors.add(editor());
    }
    ExecutorService people = Executors.newFixedThreadPool(EDITORS);
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    List<Future<List<String>>> work = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      int number = i;
      work.add(people.submit(() -> works(editors.get(number), number, millis)));
    }
    List<String> faults = new ArrayList<>();
    try {
      for (Future<List<String>> one : work) {
        faults.addAll(one.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      people.shutdown();
    }
    print(
        "%d editors, one step in %d s, %d faults".formatted(EDITORS, PAUSE / 1_000, faults.size()),
        millis);
    faults.forEach(fault -> System.out.println("    " + fault));
  }

  private static List<String> works(DeskClient editor, int number, List<Double> millis)
      throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    // Nobody presses at the same moment as everybody else.
    never.await((long) PAUSE * number / EDITORS, TimeUnit.MILLISECONDS);
    long end = System.nanoTime() + WORK.toNanos();
    List<String> faults = new ArrayList<>();
    for (int turn = 0; System.nanoTime() < end; turn++) {
      try {
        millis.add(timed(() -> editor.open("articles.xhtml")));
        never.await(PAUSE, TimeUnit.MILLISECONDS);
        millis.add(timed(() -> editor.open("article.xhtml?slug=bench-" + (1_000 + number))));
        never.await(PAUSE, TimeUnit.MILLISECONDS);
        millis.add(save(editor, 1_000 + number, "turn " + turn));
        never.await(PAUSE, TimeUnit.MILLISECONDS);
      } catch (IOException e) {
        faults.add(e.getMessage());
      }
    }
    return faults;
  }

  private static double timed(Step step) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    step.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static void print(String name, List<Double> millis) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "  %-36s p50 %.0f ms, p95 %.0f ms, at most %.0f ms, %d times%n",
        name,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1],
        sorted.length);
  }
}
