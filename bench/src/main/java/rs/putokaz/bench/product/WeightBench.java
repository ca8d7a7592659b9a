package rs.putokaz.bench.product;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes over the wire: a first visit to the home page, then an article, in brotli, with
 * headers.
 */
public final class WeightBench {

  private static final List<String> LANGUAGES =
      List.of("en", "sr", "sr-latn", "ar", "fa", "ur", "bn");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  private WeightBench() {}

  /** Prints the figures. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      for (String language : LANGUAGES) {
        Visit first = new Visit();
        first.open(product, "/" + language + "/");
        int firstBytes = first.bytes;
        int firstRequests = first.requests;
        first.open(product, "/" + language + "/info/doctor");
        System.out.printf(
            "%-8s first visit %5.1f KB in %d requests; next page %5.1f KB in %d%n",
            language,
            firstBytes / 1024.0,
            firstRequests,
            (first.bytes - firstBytes) / 1024.0,
            first.requests - firstRequests);
      }
    }
  }

  /** A browser that keeps what it may keep. */
  private static final class Visit {

    private final Set<String> kept = new LinkedHashSet<>();
    private int bytes;
    private int requests;

    void open(RunningProduct product, String path) throws IOException, InterruptedException {
      fetch(product, path);
      Matcher asset = ASSET.matcher(new String(product.get(path).body(), StandardCharsets.UTF_8));
      while (asset.find()) {
        if (kept.add(asset.group(1))) {
          fetch(product, asset.group(1));
        }
      }
    }

    private void fetch(RunningProduct product, String path)
        throws IOException, InterruptedException {
      HttpResponse<byte[]> answer = product.get(path, "Accept-Encoding", "br, gzip");
      requests++;
      bytes += answer.body().length;
      bytes +=
          answer.headers().map().entrySet().stream()
              .mapToInt(h -> h.getKey().length() + h.getValue().toString().length() + 2)
              .sum();
    }
  }
}
