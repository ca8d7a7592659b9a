package rs.putokaz.bench.product;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What leaflets weigh and how long a reader waits for one that nobody has asked for before. */
public final class LeafletBench {

  private static final Pattern ARTICLE = Pattern.compile("\"slug\":\"([a-z0-9-]+)\"");
  private static final double KILOBYTE = 1024;
  private static final double MILLISECOND = 1e6;

  /** One for each script, and the two-language form. */
  private static final List<String> LANGUAGES =
      List.of("sr", "en", "ar", "fa", "ps", "ur", "ckb", "bn", "hi", "pa", "ti", "my");

  private final RunningProduct product;

  private LeafletBench(RunningProduct product) {
    this.product = product;
  }

  /** Prints the figures. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      LeafletBench bench = new LeafletBench(product);
      TreeSet<String> slugs = new TreeSet<>();
      Matcher article = ARTICLE.matcher(new String(product.get("/api/v1/articles").body()));
      while (article.find()) {
        slugs.add(article.group(1));
      }
      bench.print("(not warm)", "en", slugs, ".pdf");
      for (String language : LANGUAGES) {
        bench.print(language, language, slugs, ".pdf");
      }
      for (String language : List.of("ar", "ur", "bn")) {
        bench.print(language + " + sr", language, slugs, "/with-serbian.pdf");
      }
    }
  }

  /** Nearly every leaflet is made for this request; the rest is left out of the median. */
  private void print(String name, String language, TreeSet<String> slugs, String ending)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    List<Integer> bytes = new ArrayList<>();
    for (String slug : slugs) {
      long begun = System.nanoTime();
      HttpResponse<byte[]> answer = product.get("/" + language + "/leaflets/" + slug + ending);
      if (answer.statusCode() == 200) {
        times.add((System.nanoTime() - begun) / MILLISECOND);
        bytes.add(answer.body().length);
      }
    }
    Collections.sort(times);
    Collections.sort(bytes);
    if (times.isEmpty()) {
      return;
    }
    System.out.printf(
        "leaflets %-10s %3d, half of them in %.0f ms, the slowest in %.0f ms; %.0f KB, the largest %.0f KB%n",
        name,
        times.size(),
        times.get(times.size() / 2),
        times.get(times.size() - 1),
        bytes.get(bytes.size() / 2) / KILOBYTE,
        bytes.get(bytes.size() - 1) / KILOBYTE);
  }
}
