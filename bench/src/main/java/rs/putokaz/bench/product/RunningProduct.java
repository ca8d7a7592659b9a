package rs.putokaz.bench.product;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The product in a process of its own, as the script starts it. */
final class RunningProduct implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path program;
  private final Path data;
  private final int port;
  private Process process;

  /** Starts it on a folder and waits for the first page. */
  RunningProduct(Path home, Path data) throws IOException, InterruptedException {
    this.program = home.resolve("putokaz");
    this.data = data;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    start();
  }

  /** Starts it again and tells how long it took to the first page. */
  Duration start() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    List<String> command =
        command("run", "--port", Integer.toString(port), "--data", data.toString());
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling("console.log").toFile())
            .start();
    awaitAnswer("/en/", begun);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Waits for the back-office, which comes after the first page. */
  void awaitDesk() throws IOException, InterruptedException {
    awaitAnswer("/admin/sign-in.xhtml", System.nanoTime());
  }

  private void awaitAnswer(String path, long begun) throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    while (!answers(path)) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE) {
        throw new IOException(
            "the product did not start: " + Files.readString(data.resolveSibling("console.log")));
      }
      never.await(20, TimeUnit.MILLISECONDS);
    }
  }

  private boolean answers(String path) throws InterruptedException {
    try {
      return get(path).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private List<String> command(String... words) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(words));
    return command;
  }

  /** A page as a browser asks for it. */
  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Imports one item with the command of the product. */
  void importLine(Path folder, String line) throws IOException, InterruptedException {
    Path file = folder.resolve("change.jsonl");
    Files.writeString(file, line + "\n");
    importFile(folder, file);
  }

  /** Imports a file with the command of the product. */
  void importFile(Path folder, Path file) throws IOException, InterruptedException {
    execute(folder, "import", file);
  }

  /** Exports everything with the command of the product. */
  void exportFile(Path folder, Path file) throws IOException, InterruptedException {
    execute(folder, "export", file);
  }

  private void execute(Path folder, String word, Path file)
      throws IOException, InterruptedException {
    Path said = folder.resolve(word + ".log");
    Process running =
        new ProcessBuilder(command(word, "--data", data.toString(), file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (running.waitFor() != 0) {
      throw new IOException("the " + word + " failed: " + Files.readString(said));
    }
  }

  /** Asks for a page until a text stands on it. */
  void await(String path, String text) throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    while (!new String(get(path).body(), StandardCharsets.UTF_8).contains(text)) {
      never.await(5, TimeUnit.MILLISECONDS);
    }
  }

  String address() {
    return "http://localhost:" + port;
  }

  Path data() {
    return data;
  }

  Process process() {
    return process;
  }

  void stop() throws InterruptedException {
    process.destroy();
    process.waitFor(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }
}
