package rs.putokaz.portal.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the server of the tests says of itself. */
final class ServerLog {

  private static final Path FOLDER = Path.of(System.getProperty("putokaz.server.logs"));

  private ServerLog() {}

  /** Forgets the log of an earlier run. */
  static void begin() throws IOException {
    SeamsContent.delete(FOLDER);
    Files.createDirectories(FOLDER);
  }

  /** Waits until those words stand in the log: the server writes it on a thread of its own. */
  static void eventuallySays(String words) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    for (int look = 0; !log().contains(words); look++) {
      assertThat(look).as("the log says nothing of: %s", words).isLessThan(300);
      try {
        never.await(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static String log() throws IOException {
    StringBuilder log = new StringBuilder();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        log.append(Files.readString(file));
      }
    }
    return log.toString();
  }
}
