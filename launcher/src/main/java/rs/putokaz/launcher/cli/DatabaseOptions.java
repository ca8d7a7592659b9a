package rs.putokaz.launcher.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.database.DatabaseAddress;
import rs.putokaz.launcher.embedded.DataFolder;

/** The options that every command has: where the data are, and help. */
final class DatabaseOptions {

  /** The environment variable with the password of {@code --db-user}. */
  static final String PASSWORD_VARIABLE = "PUTOKAZ_DB_PASSWORD";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder for the database, the replica and the logs (default: ./data).")
  private Path data;

  @Option(
      names = "--db-url",
      paramLabel = "URL",
      description =
          "A PostgreSQL 15 or newer instead of the embedded one: jdbc:postgresql://host:5432/name.")
  private String url;

  @Option(
      names = "--db-user",
      paramLabel = "ROLE",
      description =
          "The role to use it as. Its password: environment variable "
              + PASSWORD_VARIABLE
              + " or ~/.pgpass.")
  private String user;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this text.")
  @SuppressWarnings("UnusedVariable") // read by picocli, which shows the text and runs nothing
  private boolean help;

  /** The data folder, made if it is not there. */
  DataFolder folder() {
    return DataFolder.at(data);
  }

  /** The database that was given, or nothing when the embedded one is meant. */
  Optional<DatabaseAddress> given() {
    if (url == null && user != null) {
      throw new LaunchFailure("--db-user is of use only together with --db-url.");
    }
    if (url != null && user == null) {
      throw new LaunchFailure("--db-url needs --db-user, the role to use the database as.");
    }
    return given(user);
  }

  /** The database that was given, as {@code defaultUser} when no role was. */
  Optional<DatabaseAddress> given(String defaultUser) {
    String role = user == null ? defaultUser : user;
    return Optional.ofNullable(url)
        .map(u -> new DatabaseAddress(u, role, System.getenv(PASSWORD_VARIABLE)));
  }
}
