package rs.putokaz.launcher.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.launcher.LaunchFailure;

/**
 * Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to run as root; as root it is started
 * in a user namespace of its own ({@code unshare -U}), where it is nobody in particular.
 */
final class PostgresPrograms {

  private static final Logger LOG = Logger.getLogger(PostgresPrograms.class.getName());

  /** The major version of the binaries that the build brings. */
  private static final String MAJOR = "18";

  private final Path binaries;
  private final Path log;

  private PostgresPrograms(Path binaries, Path log) {
    this.binaries = binaries;
    this.log = log;
  }

  static PostgresPrograms of(DataFolder folder) {
    return new PostgresPrograms(
        PostgresBinaries.unpackedIn(folder.unpacked()), folder.logs().resolve("postgresql.log"));
  }

  /** A failure when the data were written by another major version than ours. */
  void requireVersionOf(Path data) {
    String found;
    try {
      found = Files.readString(data.resolve("PG_VERSION")).trim();
    } catch (IOException e) {
      throw new LaunchFailure("The database in " + data + " can't be read.", e);
    }
    if (!found.equals(MAJOR)) {
      throw new LaunchFailure(
          "The database in %s was written by PostgreSQL %s, and this Putokaz brings %s; export it with the Putokaz that wrote it and import it here."
              .formatted(data, found, MAJOR));
    }
  }

  /** Runs one of the programs to its end; a failure, with what it said in the log, if it fails. */
  void run(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    try {
      int code = builder.start().waitFor();
      if (code != 0) {
        LOG.log(Level.WARNING, "{0} ended with {1}", new Object[] {command, code});
        throw failed(program, null);
      }
    } catch (IOException e) {
      throw failed(program, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(program, e);
    }
  }

  private LaunchFailure failed(String program, Throwable cause) {
    return new LaunchFailure(
        "The embedded PostgreSQL failed ("
            + program
            + "); the reason is at the end of "
            + log
            + ".",
        cause);
  }
}
