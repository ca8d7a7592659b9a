package rs.putokaz.system;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The product as a user starts it: a process of its own with a folder of its own. {@link #shared()}
 * is started once for all tests that only read; tests that break things start their own.
 */
final class Product implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(4);

  /** Speaks HTTP/1.1 as browsers and nginx do over a line that is not encrypted. */
  static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private static Product shared;
  private static Product desk;
  private static Neighbours neighbours;

  private final Path data;
  private final int port;
  private Map<String, String> environment = Map.of();
  private List<String> machineOptions = List.of();
  private Process process;

  private Product(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /** The instance with the demo content that all reading tests use. */
  static synchronized Product shared() {
    if (shared == null) {
      shared = startFilled(temporaryFolder().resolve("data"));
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /**
   * The instance with the demo content that tests of the back-office share and change. It has the
   * {@link #neighbours}.
   */
  static synchronized Product desk() {
    if (desk == null) {
      Neighbours beside = neighbours();
      Map<String, String> environment = new HashMap<>(beside.environment());
      // Tests do not wait a minute for what readers searched for.
      environment.put("PUTOKAZ_SEARCHES_PAUSE", "PT1S");
      desk = startFilled(temporaryFolder().resolve("data"), environment, beside.options());
      Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
      desk.awaitDesk();
    }
    return desk;
  }

  /** The services beside {@link #desk}. */
  static synchronized Neighbours neighbours() {
    if (neighbours == null) {
      neighbours = new Neighbours();
    }
    return neighbours;
  }

  /** Starts an instance on a folder and waits until its banner is there. */
  static Product start(Path data, String... options) {
    Product product = new Product(data, freePort());
    product.run(options);
    return product;
  }

  /**
   * Starts an instance whose folder already has the demo content: a copy of one that was filled
   * once, which takes less time than filling another.
   */
  static Product startFilled(Path data, String... options) {
    return startFilled(data, Map.of(), options);
  }

  /** The same with variables of the environment, as those who run it configure it. */
  static Product startFilled(Path data, Map<String, String> environment, String... options) {
    FilledFolder.copyTo(data);
    Product product = new Product(data, freePort());
    product.environment = environment;
    product.run(options);
    return product;
  }

  /**
   * Fills an empty folder with the demo content, and writes the classes of that start to a file.
   */
  static void fill(Path data, Path classes) {
    try (Product product = new Product(data, freePort())) {
      product.machineOptions = List.of("-XX:ArchiveClassesAtExit=" + classes);
      product.run();
      product.awaitDesk();
    }
  }

  /** Waits for the back-office, which is deployed after the portal. */
  void awaitDesk() {
    eventually(START, () -> get("/admin/sign-in.xhtml").statusCode() == 200);
  }

  /** Starts it again on the same folder and port. */
  void restart(String... options) {
    run(options);
  }

  /** Starts a public node alone on the folder, with the address of a database that may be away. */
  void restartPortalAlone(String databaseUrl) {
    launch("portal", "--db-url", databaseUrl, "--db-user", "putokaz_portal");
  }

  /**
   * Starts one more public node, with a folder of its own, on the database of a running product.
   */
  static Product startNode(Product beside, Path data) {
    Product node = new Product(data, freePort());
    node.restartNode(beside);
    return node;
  }

  /** Starts that node again. */
  void restartNode(Product beside) {
    environment =
        Map.of("PUTOKAZ_DB_PASSWORD", beside.property("secrets.properties", "portal.password"));
    restartPortalAlone(beside.property("instance.properties", "jdbc.url"));
  }

  /** What a file of its folder says. */
  String property(String file, String key) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(data.resolve(file))) {
      properties.load(reader);
      return properties.getProperty(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String... options) {
    launch("run", options);
  }

  private void launch(String word, String... options) {
    List<String> command = command(word);
    command.addAll(1, machineOptions);
    command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
    command.addAll(List.of(options));
    try {
      Path console = data.resolveSibling(data.getFileName() + ".console");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
      builder.environment().put("PUTOKAZ_DB_PASSWORD", "of no use");
      builder.environment().putAll(environment);
      process = builder.start();
      eventually(START, () -> answers() || failed(console));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean failed(Path console) {
    if (process.isAlive()) {
      return false;
    }
    try {
      throw new AssertionError(
          "putokaz run ended with " + process.exitValue() + ": " + Files.readString(console));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try {
      return get("/api/v1/topics").body().length() > 2 && get("/en/").statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** The command line of the product, as the script {@code putokaz} builds it. */
  static List<String> command(String... words) {
    return command(distribution(), words);
  }

  /** The folder that holds the product as it is delivered. */
  static Path distribution() {
    return Path.of(System.getProperty("putokaz.distribution")).toAbsolutePath().normalize();
  }

  /** The same for a product that is delivered in another folder. */
  static List<String> command(Path distribution, String... words) {
    Path program = distribution.resolve("putokaz.jar");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    // Here it lives for seconds: the compiler that thinks long would cost more than it brings.
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    if (Files.exists(FilledFolder.classes())) {
      command.add("-XX:SharedArchiveFile=" + FilledFolder.classes());
    }
    // Readers open pages, and a moment later the desk knows.
    command.add("-Dputokaz.counts.pause=PT2S");
    // The JVM's own log would tell about each class that its archive can't hold.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr"));
    command.addAll(List.of("-jar", program.toString()));
    command.addAll(List.of(words));
    return command;
  }

  /** Runs a command of the product to its end. */
  static Finished execute(String... words) {
    try {
      Process run = new ProcessBuilder(command(words)).redirectErrorStream(true).start();
      String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Finished(run.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A command that has ended. */
  record Finished(int status, String output) {}

  /** Gets a page or an answer of the API as text. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  Process process() {
    return process;
  }

  /** Waits for a condition by asking again and again. */
  static void eventually(Duration atMost, BooleanSupplier condition) {
    Instant end = Instant.now().plus(atMost);
    CountDownLatch never = new CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + atMost);
      }
      try {
        never.await(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("putokaz-system");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as a power cut does: nothing of it may tidy up. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the database alone, at once and without a word to the others. */
  void killDatabase() {
    try {
      String pid = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(0).trim();
      ProcessHandle database = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      database.destroyForcibly();
      database.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as Ctrl-C does. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
