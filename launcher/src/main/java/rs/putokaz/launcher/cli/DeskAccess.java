package rs.putokaz.launcher.cli;

import java.util.Optional;
import java.util.function.Function;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.database.DatabaseAddress;
import rs.putokaz.launcher.database.Migrations;
import rs.putokaz.launcher.database.Roles;
import rs.putokaz.launcher.embedded.DataFolder;
import rs.putokaz.launcher.embedded.InstanceFile;
import rs.putokaz.launcher.embedded.PostgresServer;
import rs.putokaz.launcher.embedded.Secrets;
import rs.putokaz.launcher.server.QuietOutput;
import rs.putokaz.launcher.server.StopList;
import rs.putokaz.launcher.server.StopSignals;

/**
 * Finds the desk's database for a command that runs beside the server: the one that was given, else
 * that of the instance running in the data folder, else the embedded one of that folder, started
 * for this command alone.
 */
final class DeskAccess {

  private final DataFolder folder;
  private final Secrets secrets;
  private final Optional<DatabaseAddress> given;

  DeskAccess(DatabaseOptions options) {
    this.folder = options.folder();
    this.secrets = Secrets.of(folder);
    this.given = options.given(Roles.DESK);
  }

  /** Does something with the database and closes whatever was opened for it. */
  <R> R with(Function<DeskDatabase, R> work) {
    QuietOutput.beginBesideServer(folder);
    if (given.isPresent()) {
      return use(withPassword(given.get()), work);
    }
    Optional<DataFolder.Lock> lock = folder.tryLock();
    if (lock.isEmpty()) {
      return use(ofRunning(), work);
    }
    try (StopList started = new StopList()) {
      started.add(lock.get()::close);
      return use(startEmbedded(started), work);
    }
  }

  private static <R> R use(DatabaseAddress address, Function<DeskDatabase, R> work) {
    closeAtOnce(address);
    try (DeskDatabase desk = DeskDatabase.open(address.url(), address.user(), address.password())) {
      return work.apply(desk);
    }
  }

  /** Connects once, so that a database that can't be used is told in a sentence of ours. */
  private static void closeAtOnce(DatabaseAddress address) {
    try (var connection = address.connect()) {
      connection.isReadOnly();
    } catch (java.sql.SQLException e) {
      throw new LaunchFailure("The database closed the connection at once.", e);
    }
  }

  private DatabaseAddress withPassword(DatabaseAddress address) {
    if (address.password() == null && address.user().equals(Roles.DESK)) {
      return address.as(address.user(), secrets.existing("desk").orElse(null));
    }
    return address;
  }

  private DatabaseAddress ofRunning() {
    String url =
        InstanceFile.of(folder)
            .jdbcUrl()
            .orElseThrow(
                () ->
                    new LaunchFailure(
                        "Putokaz is just starting in "
                            + folder.root()
                            + "; try again in a moment."));
    return new DatabaseAddress(url, Roles.DESK, secrets.password("desk"));
  }

  private DatabaseAddress startEmbedded(StopList started) {
    if (!folder.hasPostgres()) {
      throw new LaunchFailure(
          "There is no database in "
              + folder.root()
              + " yet; start it with ./putokaz run, or name the folder with --data.");
    }
    StopSignals.handle(
        code -> {
          started.close();
          System.exit(code == 0 ? 1 : code);
        });
    PostgresServer server = PostgresServer.start(folder);
    started.add(server::close);
    DatabaseAddress owner = new Roles(secrets).prepareEmbedded(server);
    Migrations.run(owner);
    return owner.as(Roles.DESK, secrets.password("desk"));
  }
}
