package rs.putokaz.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Start on an existing database to the first page, beside Payara Micro alone with two empty
 * applications; resident memory.
 */
public final class StartBench {

  private static final int ROUNDS = 3;

  private StartBench() {}

  /** Prints the figures. */
  public static void run(Path home) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("putokaz-bench");
    RunningProduct product = new RunningProduct(home, folder.resolve("data"));
    EmptyServer.start(home, folder); // It unpacks itself at its first start, as the product does.
    List<Duration> own = new ArrayList<>();
    List<Duration> bare = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      product.stop();
      own.add(product.start());
      bare.add(EmptyServer.start(home, folder));
    }
    System.out.printf(
        "start on an existing database: %.1f s; Payara Micro with two empty applications %.1f s; difference %.1f s (medians of %d)%n",
        median(own), median(bare), median(own) - median(bare), ROUNDS);
    for (String path : List.of("/en/", "/ar/", "/sr/info/doctor", "/api/v1/search?q=doctor")) {
      product.get(path);
    }
    System.out.printf(
        "memory with the demonstration content: %d MB resident (proportional set size)%n",
        memory(product.process()) / 1024);
    product.stop();
  }

  private static double median(List<Duration> starts) {
    return starts.stream().sorted().toList().get(ROUNDS / 2).toMillis() / 1000.0;
  }

  /**
   * Proportional set size of a process and all that it started, in kilobytes: shared pages are
   * counted once.
   */
  private static long memory(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .mapToLong(handle -> proportional(handle.pid()))
        .sum();
  }

  private static long proportional(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException ended) {
      return 0;
    }
  }
}
