package rs.putokaz.portal.leaflet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Finished leaflets on the disk of this node, under the hash of what they say: a leaflet that says
 * something else has another name, so nothing here is ever wrong, only no longer asked for. What
 * was asked for longest ago goes first when there are too many. The folder may be deleted at any
 * time. For all threads.
 */
final class LeafletFiles {

  private static final Logger LOG = Logger.getLogger(LeafletFiles.class.getName());
  private static final String ENDING = ".pdf";

  private final Path folder;
  private final long mostBytes;
  private final Clock clock;

  /** Files in a folder of their own, which is made when the first one comes. */
  LeafletFiles(Path folder, long mostBytes, Clock clock) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** Whether it is there. */
  boolean has(String hash) {
    return Files.exists(path(hash));
  }

  /** Its bytes, if it is there. */
  Optional<byte[]> find(String hash) {
    Path file = path(hash);
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a kept leaflet cannot be read", e);
    }
  }

  /** Keeps it, whole or not at all. A full disk is no reason to withhold it from a reader. */
  void keep(String hash, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path beginning = Files.createTempFile(folder, hash, ".part");
      try {
        Files.write(beginning, bytes);
        Files.setLastModifiedTime(beginning, FileTime.from(clock.instant()));
        Files.move(beginning, path(hash), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beginning);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A leaflet cannot be kept", e);
    }
  }

  private record Kept(Path path, long bytes, FileTime asked) {}

  /** Deletes what was asked for longest ago, until the rest is not too much. */
  void prune() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Kept> kept = new ArrayList<>();
      for (Path file : all.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
      }
      kept.sort(Comparator.comparing(Kept::asked));
      long bytes = kept.stream().mapToLong(Kept::bytes).sum();
      for (int i = 0; i < kept.size() && bytes > mostBytes; i++) {
        Files.deleteIfExists(kept.get(i).path());
        bytes -= kept.get(i).bytes();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Old leaflets cannot be deleted", e);
    }
  }

  private Path path(String hash) {
    return folder.resolve(hash + ENDING);
  }
}
