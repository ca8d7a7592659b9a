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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Payara Micro with two applications of one page each: what the start of the product is compared
 * with.
 */
final class EmptyServer {

  /** As in the manifest of Payara Micro. */
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.net",
          "java.base/java.util",
          "java.base/jdk.internal.loader",
          "java.base/sun.nio.ch",
          "java.base/sun.net.www.protocol.jrt",
          "java.base/java.io",
          "java.naming/javax.naming.spi",
          "java.logging/java.util.logging",
          "java.management/sun.management");

  private EmptyServer() {}

  static Duration start(Path home, Path folder) throws IOException, InterruptedException {
    Path first = war(folder.resolve("first.war"));
    Path second = war(folder.resolve("second.war"));
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    List<String> command = command(home, folder, port);
    command.addAll(List.of("--deploy", first + ":/", "--deploy", second + ":/second"));
    long begun = System.nanoTime();
    Process server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("empty.log").toFile())
            .start();
    try {
      await(server, URI.create("http://localhost:" + port + "/page.txt"));
      return Duration.ofNanos(System.nanoTime() - begun);
    } finally {
      server.destroy();
      server.waitFor(30, TimeUnit.SECONDS);
    }
  }

  private static List<String> command(Path home, Path folder, int port) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+UseSerialGC"));
    for (String open : OPENED) {
      command.addAll(List.of("--add-opens", open + "=ALL-UNNAMED"));
    }
    command.addAll(List.of("--add-exports", "java.base/jdk.internal.ref=ALL-UNNAMED"));
    String server = home.resolve("launcher/target/putokaz/payara-micro.jar").toString();
    command.addAll(List.of("-jar", server, "--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--rootdir", folder.resolve("empty").toString()));
    return command;
  }

  private static void await(Process server, URI page) throws InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    CountDownLatch never = new CountDownLatch(1);
    while (server.isAlive()) {
      try {
        if (http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode()
            == 200) {
          return;
        }
      } catch (IOException notYet) {
        // The port is not open yet.
      }
      never.await(20, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException("Payara Micro did not start");
  }

  private static Path war(Path file) throws IOException {
    try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(file))) {
      war.putNextEntry(new ZipEntry("page.txt"));
      war.write("here".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
