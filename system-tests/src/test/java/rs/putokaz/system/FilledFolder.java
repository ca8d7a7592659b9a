package rs.putokaz.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A data folder with the demo content, made once for each build of the product: copying it takes a
 * second, filling another half a minute. With it lie the classes that a start has loaded, which the
 * next then need not read and check. All processes that test share it, and a later run of a single
 * test finds it again.
 */
final class FilledFolder {

  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("putokaz.distribution")).normalize();
  private static final Path HOME =
      Path.of("target", "filled-" + newest(DISTRIBUTION)).toAbsolutePath();

  private FilledFolder() {}

  /** The classes of a start, which are there once a folder was filled. */
  static Path classes() {
    return HOME.resolve("classes.jsa");
  }

  /**
   * Copies the folder with its permissions, without which PostgreSQL does not take it. The first
   * who wants it fills it; others wait meanwhile.
   */
  static synchronized void copyTo(Path data) {
    try {
      Files.createDirectories(HOME);
      Path filled = HOME.resolve("data");
      try (FileChannel file =
              FileChannel.open(
                  HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = file.lock()) {
        if (held.isValid() && Files.notExists(filled)) {
          fill(filled);
        }
      }
      copy(filled, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is there under its final name is whole, even when this is ended meanwhile. */
  private static void fill(Path filled) throws IOException {
    Path unfinished = Files.createTempDirectory(HOME, "unfinished");
    Path data = unfinished.resolve("data");
    Path classes = unfinished.resolve("classes.jsa");
    Product.fill(data, classes);
    if (Files.exists(classes)) {
      Files.move(classes, classes(), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(data, filled);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            to.resolve(from.relativize(file).toString()),
            StandardCopyOption.COPY_ATTRIBUTES,
            LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static long newest(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().lastModified()).max().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
