package rs.putokaz.bench.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** What a screen's sync costs over the wire, in gzip, with headers: the first, and an edit. */
public final class KioskBench {

  private static final int PAGES = 60;
  private static final int LANGUAGES = 16;

  /** From this number on bundles are pictures and sound. */
  private static final int FILES = 60;

  private static final double KILOBYTE = 1024;
  private static final String API = "/api/kiosk/v1/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningProduct product;
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> hashes = new HashMap<>();
  private long bytes;
  private int requests;
  private int editions;
  private long bytesOfLanguages;
  private long bytesOfFirst;

  private KioskBench(RunningProduct product) {
    this.product = product;
  }

  /** Prints the figures. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      KioskBench screen = new KioskBench(product);
      String first = screen.sync();
      long rest = screen.bytes - screen.bytesOfLanguages;
      double scaled = rest + (double) screen.bytesOfLanguages / screen.editions * PAGES * LANGUAGES;
      System.out.printf(
          "first sync   %.0f KB for %d editions in %d requests, without sound; %.2f MB for %d pages in %d languages (at most 3)%n",
          screen.bytes / KILOBYTE,
          screen.editions,
          screen.requests,
          scaled / KILOBYTE / KILOBYTE,
          PAGES,
          LANGUAGES);
      System.out.printf(
          "first screen %.0f KB for core, centre and Serbian (at most 400)%n",
          screen.bytesOfFirst / KILOBYTE);
      for (String language : new String[] {"en", "ar", "sr"}) {
        first = screen.edit(folder, language, first);
        System.out.printf(
            "edited page  %.1f KB in %d requests, in %s (at most 8)%n",
            screen.bytes / KILOBYTE, screen.requests, language);
      }
    }
  }

  private String edit(Path folder, String language, String before)
      throws IOException, InterruptedException {
    Path all = folder.resolve("all.jsonl");
    Files.deleteIfExists(all);
    product.exportFile(folder, all);
    for (String line : Files.readAllLines(all)) {
      JsonNode item = JSON.readTree(line);
      if (item.path("slug").asText().equals("doctor")
          && item.path("type").asText().equals("article")) {
        ObjectNode block = (ObjectNode) item.at("/editions/" + language + "/blocks/0");
        block.put("text", block.path("text").asText() + " 1");
        product.importLine(folder, item.toString());
      }
    }
    CountDownLatch never = new CountDownLatch(1);
    while (root().equals(before)) {
      never.await(20, TimeUnit.MILLISECONDS);
    }
    return sync();
  }

  private String root() throws IOException, InterruptedException {
    return new String(plain(product.get(API + "root?centre=CA-KRN", "Accept-Encoding", "gzip")));
  }

  /** Fetches what is missing, and counts. */
  private String sync() throws IOException, InterruptedException {
    bytes = 0;
    requests = 0;
    String root = new String(fetch("root?centre=CA-KRN"));
    for (Map.Entry<String, JsonNode> bundle : JSON.readTree(root).get("bundles").properties()) {
      int prio = bundle.getValue().get("prio").asInt();
      String sha256 = bundle.getValue().get("sha256").asText();
      if (prio >= FILES || !known.add(sha256)) {
        continue;
      }
      long before = bytes;
      for (JsonNode entry : list(bundle.getKey(), sha256)) {
        if (known.add(entry.get(1).asText())) {
          fetch("o/" + entry.get(1).asText());
        }
        editions += entry.get(0).asText().startsWith("article/") ? 1 : 0;
      }
      bytesOfLanguages += prio >= 2 ? bytes - before : 0;
      bytesOfFirst = bundle.getKey().equals("sr") && bytesOfFirst == 0 ? bytes : bytesOfFirst;
    }
    return root;
  }

  /** The lines that are new: all of a list, or those that have changed. */
  private JsonNode list(String bundle, String sha256) throws IOException, InterruptedException {
    String before = hashes.put(bundle, sha256);
    JsonNode list =
        JSON.readTree(fetch("m/" + sha256 + (before == null ? "" : "?since=" + before)));
    return list.isArray() ? list : list.get("lines");
  }

  private byte[] fetch(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = product.get(API + path, "Accept-Encoding", "gzip");
    requests++;
    bytes += answer.body().length;
    bytes +=
        answer.headers().map().entrySet().stream()
            .mapToInt(h -> h.getKey().length() + h.getValue().toString().length() + 2)
            .sum();
    return plain(answer);
  }

  private static byte[] plain(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + " answers " + answer.statusCode());
    }
    if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
      return answer.body();
    }
    try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
      return in.readAllBytes();
    }
  }
}
