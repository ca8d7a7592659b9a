package rs.putokaz.bench.product;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cached article beside nginx serving the same bytes from disk, in turns; an article that must be
 * rendered.
 */
public final class ServingBench {

  private static final String ARTICLE = "/en/info/doctor";
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 8;

  /** Seconds of load after which the JVM has compiled what it will compile. */
  private static final int COMPILED = 30;

  private static final List<String> LANGUAGES =
      List.of("en", "sr", "sr-latn", "ar", "fa", "ur", "tr", "fr");
  private static final Pattern SLUG = Pattern.compile("\\{\"slug\":\"([a-z0-9-]+)\"");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

  private ServingBench() {}

  /** Prints the figures. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      uncached(product, folder);
      cached(product, folder);
    }
  }

  private static void cached(RunningProduct product, Path folder)
      throws IOException, InterruptedException {
    byte[] bytes = product.get(ARTICLE).body();
    Path root = Files.createDirectories(folder.resolve("www/en/info"));
    Files.write(root.resolve("doctor"), bytes);
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, configuration(folder, port));
    Process nginx =
        new ProcessBuilder("nginx", "-c", configuration.toString(), "-p", folder.toString())
            .inheritIO()
            .start();
    try {
      double[] ours = new double[ROUNDS];
      double[] theirs = new double[ROUNDS];
      wrk(product.address() + ARTICLE, COMPILED);
      for (int round = 0; round < ROUNDS; round++) {
        theirs[round] = wrk("http://localhost:" + port + ARTICLE, 6);
        ours[round] = wrk(product.address() + ARTICLE, 6);
      }
      System.out.printf(
          "cached article, %d bytes, 32 connections: %.0f requests/s; nginx %.0f; ratio of the medians %.2f%n",
          bytes.length, median(ours), median(theirs), median(ours) / median(theirs));
    } finally {
      nginx.destroy();
      nginx.waitFor(10, TimeUnit.SECONDS);
    }
  }

  /** A new topic stands in the menus, so each round begins with no page ready. */
  private static void uncached(RunningProduct product, Path folder)
      throws IOException, InterruptedException {
    List<String> pages = pages(product);
    double[] millis = new double[pages.size()];
    for (int round = 0; round < WARM_UP + 1; round++) {
      String topic = "bench-" + round;
      product.importLine(
          folder,
          "{\"type\":\"topic\",\"slug\":\"%s\",\"editions\":{\"en\":{\"title\":\"%s\"}}}"
              .formatted(topic, topic));
      product.await("/api/v1/topics?lang=en", topic);
      for (int i = 0; i < millis.length; i++) {
        long begun = System.nanoTime();
        product.get(pages.get(i), "Accept-Encoding", "br");
        millis[i] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        "uncached article, 1 connection, %d pages: p50 %.1f ms, p99 %.1f ms%n",
        millis.length, millis[millis.length / 2], millis[millis.length * 99 / 100]);
  }

  private static List<String> pages(RunningProduct product)
      throws IOException, InterruptedException {
    String articles = new String(product.get("/api/v1/articles").body(), StandardCharsets.UTF_8);
    List<String> pages = new ArrayList<>();
    for (String language : LANGUAGES) {
      Matcher slug = SLUG.matcher(articles);
      while (slug.find()) {
        pages.add("/" + language + "/info/" + slug.group(1));
      }
    }
    return pages;
  }

  private static double wrk(String address, int seconds) throws IOException, InterruptedException {
    Process wrk =
        new ProcessBuilder("wrk", "-t1", "-c32", "-d" + seconds + "s", address)
            .redirectErrorStream(true)
            .start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    wrk.waitFor();
    Matcher rate = RATE.matcher(said);
    if (!rate.find() || said.contains("Non-2xx")) {
      throw new IOException("wrk: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  private static String configuration(Path folder, int port) {
    // As root it would read the files as nobody, who may not.
    String user = System.getProperty("user.name").equals("root") ? "user root; " : "";
    return user
        + "daemon off; worker_processes 2; pid "
        + folder
        + "/nginx.pid; error_log "
        + folder
        + "/error.log;\n"
        + "events { worker_connections 256; }\n"
        + "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; default_type text/html;\n"
        + "  client_body_temp_path "
        + folder
        + "/b; proxy_temp_path "
        + folder
        + "/p; fastcgi_temp_path "
        + folder
        + "/f;\n"
        + "  uwsgi_temp_path "
        + folder
        + "/u; scgi_temp_path "
        + folder
        + "/s;\n"
        + "  server { listen 127.0.0.1:"
        + port
        + "; root "
        + folder
        + "/www; } }\n";
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
