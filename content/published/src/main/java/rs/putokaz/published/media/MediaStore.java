package rs.putokaz.published.media;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rs.putokaz.published.document.BlockMedium;
import rs.putokaz.published.feed.ConnectionSource;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.PublicationChange;

/**
 * The files in a folder, and beside them which item shows which. It opens without the database, is
 * written by the one thread that follows the feed, and read by all others. A file that no item
 * shows is deleted, at the latest when the store opens again.
 */
public final class MediaStore {

  private static final Logger LOG = Logger.getLogger(MediaStore.class.getName());
  private static final String BYTES =
      "select bytes from published.rendition where name = ? order by part";

  /** Parts of a file that are in memory at once. */
  private static final int PARTS = 2;

  private final Path files;
  private final Path uses;
  private final ConnectionSource connections;
  private final boolean isNew;
  private final Map<UUID, ShownFiles> shown = new HashMap<>();
  private final Set<UUID> unconfirmed = new HashSet<>();
  private volatile Set<String> names = Set.of();

  /**
   * Opens the store in a folder, or begins one.
   *
   * @param folder its own folder, used by nobody else
   * @param connections to the database from which missing files are fetched
   * @throws UncheckedIOException when the folder cannot be written
   */
  public MediaStore(Path folder, ConnectionSource connections) {
    this.files = folder.resolve("files");
    this.uses = folder.resolve("uses");
    this.connections = connections;
    this.isNew = !Files.isDirectory(uses);
    try {
      Files.createDirectories(files);
      Files.createDirectories(uses);
      for (Path use : list(uses)) {
        shown.put(
            UUID.fromString(use.getFileName().toString()), ShownFiles.of(Files.readAllLines(use)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The media in " + folder + " cannot be opened", e);
    }
    sweep();
  }

  /** The file of that name, when some item shows it; empty while it is not here. */
  public Optional<Path> find(String name) {
    return Optional.of(name)
        .filter(names::contains)
        .map(files::resolve)
        .filter(Files::isRegularFile);
  }

  boolean isNew() {
    return isNew;
  }

  /** Fetches what the batch shows, and notes it; what it shows no more stays until the sweep. */
  void prepare(FeedBatch batch) {
    try {
      for (PublicationChange change : batch.changes()) {
        unconfirmed.remove(change.item());
        note(change.item(), change.publication().map(MediaStore::shownBy).orElse(null));
      }
      if (batch.complete()) {
        for (UUID lost : List.copyOf(unconfirmed)) {
          note(lost, null);
        }
        unconfirmed.clear();
      }
      fetch(missing());
    } catch (IOException e) {
      throw new UncheckedIOException("The media cannot be written", e);
    }
  }

  private static ShownFiles shownBy(PublicationChange.Publication publication) {
    return new ShownFiles(
        BlockMedium.renditionsOf(publication.document()), publication.visibleUntil());
  }

  private void note(UUID item, ShownFiles now) throws IOException {
    Path use = uses.resolve(item.toString());
    if (now == null || now.names().isEmpty()) {
      Files.deleteIfExists(use);
      shown.remove(item);
    } else {
      Path written = files.resolve(item + ".new");
      Files.write(written, now.lines());
      Files.move(written, use, StandardCopyOption.ATOMIC_MOVE);
      shown.put(item, now);
    }
  }

  /** Deletes what no item shows. */
  void sweep() {
    names =
        shown.values().stream().flatMap(one -> one.names().stream()).collect(Collectors.toSet());
    try {
      for (Path file : list(files)) {
        if (!names.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The media cannot be deleted", e);
    }
  }

  void expire(Instant now) {
    List<UUID> ended =
        shown.entrySet().stream()
            .filter(one -> !one.getValue().until().isAfter(now))
            .map(Map.Entry::getKey)
            .toList();
    if (ended.isEmpty()) {
      return;
    }
    try {
      for (UUID item : ended) {
        note(item, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The media cannot be written", e);
    }
    sweep();
  }

  void reset() {
    unconfirmed.addAll(shown.keySet());
  }

  private List<String> missing() {
    return shown.values().stream()
        .flatMap(one -> one.names().stream())
        .distinct()
        .filter(name -> !Files.exists(files.resolve(name)))
        .toList();
  }

  private void fetch(List<String> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    try (Connection connection = connections.open()) {
      connection.setAutoCommit(false); // else the driver would read a film at once
      for (String name : missing) {
        fetch(name, connection);
      }
    } catch (SQLException away) {
      throw new IOException("The media cannot be fetched", away);
    }
  }

  private void fetch(String name, Connection connection) throws SQLException, IOException {
    Path written = files.resolve(name + ".new");
    boolean found = false;
    try (PreparedStatement query = connection.prepareStatement(BYTES);
        OutputStream out = Files.newOutputStream(written)) {
      query.setFetchSize(PARTS);
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          out.write(row.getBytes(1));
          found = true;
        }
      }
    }
    if (found) {
      Files.move(written, files.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.delete(written);
      LOG.log(Level.WARNING, "The file {0} is not to be had any more", name);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.toList();
    }
  }
}
