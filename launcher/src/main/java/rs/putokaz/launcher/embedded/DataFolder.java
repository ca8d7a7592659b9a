package rs.putokaz.launcher.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import rs.putokaz.launcher.LaunchFailure;

/**
 * The folder in which one instance keeps everything: database, replica, logs, secrets. It belongs
 * to one process at a time: who uses it holds its lock, which the operating system takes back when
 * the process dies, however it dies.
 */
public final class DataFolder {

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** The folder at {@code path}, made if it is not there; a failure when it can't be written to. */
  public static DataFolder at(Path path) {
    Path root = path.toAbsolutePath().normalize();
    try {
      requireOurs(root);
      Files.createDirectories(root.resolve("log"));
    } catch (FileAlreadyExistsException e) {
      throw new LaunchFailure("The data folder " + root + " is not a folder.", e);
    } catch (IOException e) {
      throw notWritable(root, e);
    }
    if (!Files.isWritable(root)) {
      throw notWritable(root, null);
    }
    return new DataFolder(root);
  }

  /** What stands in a data folder is emptied and rebuilt at times: never in somebody else's. */
  private static void requireOurs(Path root) throws IOException {
    if (!Files.isDirectory(root) || Files.exists(root.resolve("log"))) {
      return;
    }
    try (Stream<Path> files = Files.list(root)) {
      if (files.findAny().isPresent()) {
        throw new LaunchFailure(
            "The folder "
                + root
                + " has other things in it; give an empty or a new one with --data.");
      }
    }
  }

  /** Takes the folder for this process; a failure when another one has it. */
  public Lock lock() {
    return tryLock()
        .orElseThrow(
            () ->
                new LaunchFailure(
                    "The data folder "
                        + root
                        + " is in use by another Putokaz; stop that one or choose another folder"
                        + " with --data."));
  }

  /** Takes the folder for this process, or nothing when another one has it. */
  public Optional<Lock> tryLock() {
    Path file = root.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lockOf(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new Lock(channel));
    } catch (IOException e) {
      throw notWritable(root, e);
    }
  }

  private static FileLock lockOf(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  private static LaunchFailure notWritable(Path root, IOException cause) {
    return new LaunchFailure(
        "The data folder " + root + " can't be written to; give another one with --data.", cause);
  }

  /** The folder itself, absolute. */
  public Path root() {
    return root;
  }

  /** Where the embedded PostgreSQL keeps its data. */
  public Path postgres() {
    return root.resolve("pg");
  }

  /** Whether an embedded PostgreSQL was ever started here. */
  public boolean hasPostgres() {
    return Files.exists(postgres().resolve("PG_VERSION"));
  }

  /** What the servers write while they run. */
  public Path logs() {
    return root.resolve("log");
  }

  /** The log file that is named to people. */
  public Path serverLog() {
    return logs().resolve("server.log");
  }

  /** Where the application server unpacks and works. */
  public Path server() {
    return root.resolve("server");
  }

  /** Where what was unpacked from our own jars is kept between runs. */
  public Path unpacked() {
    return root.resolve("unpacked");
  }

  /** That the folder is ours, until closed. */
  public static final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
