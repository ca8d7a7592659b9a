package rs.putokaz.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** From the end of an import to the new text on the page. */
public final class VisibleBench {

  private static final int IMPORTS = 20;

  private VisibleBench() {}

  /** Prints the figure. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    try (RunningProduct product = new RunningProduct(home, folder.resolve("data"))) {
      double[] millis = new double[IMPORTS];
      for (int i = 0; i < IMPORTS; i++) {
        millis[i] = Math.max(0, once(product, folder, i));
      }
      Arrays.sort(millis);
      System.out.printf(
          "import to visible, %d imports: p50 %.0f ms, p95 %.0f ms after the command has ended%n",
          IMPORTS, millis[IMPORTS / 2], millis[IMPORTS * 95 / 100]);
    }
  }

  private static double once(RunningProduct product, Path folder, int number)
      throws IOException, InterruptedException {
    String mark = "mark-" + number + "-" + System.nanoTime();
    AtomicLong seen = new AtomicLong();
    Thread watcher = new Thread(() -> watch(product, mark, seen));
    watcher.start();
    product.importLine(
        folder,
        "{\"type\":\"article\",\"slug\":\"bench\",\"editions\":{\"en\":{\"title\":\"%s\"}}}"
            .formatted(mark));
    long ended = System.nanoTime();
    watcher.join();
    return (seen.get() - ended) / 1e6;
  }

  private static void watch(RunningProduct product, String mark, AtomicLong seen) {
    try {
      product.await("/en/info/bench", mark);
    } catch (IOException e) {
      throw new IllegalStateException("the portal does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    seen.set(System.nanoTime());
  }
}
