package rs.putokaz.launcher.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.exchange.ImportFailedException;
import rs.putokaz.desk.exchange.ImportOptions;
import rs.putokaz.desk.exchange.ImportReport;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.database.DatabaseAddress;

/**
 * The content that a first start brings, so that there is something to read. "First" means that
 * nothing was ever published: an import that was cut off is made up for at the next start.
 */
final class DemoContent {

  private static final Logger LOG = Logger.getLogger(DemoContent.class.getName());

  private final Path folder;
  private final Console console;

  DemoContent(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  /** Imports the demonstration content unless something was ever published here. */
  void loadInto(DatabaseAddress address) {
    List<Path> files = files();
    if (files.isEmpty() || everPublished(address)) {
      return;
    }
    ImportProgress progress = new ImportProgress(console);
    try (DeskDatabase desk = DeskDatabase.open(address.url(), address.user(), address.password())) {
      console.say("Loading the demonstration content …");
      tell(desk.importer().run(files, ImportOptions.STRICT, progress));
    } catch (ImportFailedException e) {
      throw new LaunchFailure(
          "The demonstration content could not be loaded; --no-demo starts without it.", e);
    } finally {
      progress.end();
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new LaunchFailure("The folder " + folder + " can't be read.", e);
    }
  }

  private static boolean everPublished(DatabaseAddress address) {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select exists (select 1 from published.change)")) {
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new LaunchFailure("The database can't be asked for what was published.", e);
    }
  }

  private static void tell(ImportReport report) {
    if (!report.good()) {
      report.problems().forEach(problem -> LOG.warning(problem::toString));
      throw new LaunchFailure(
          "The demonstration content is faulty ("
              + report.problems().get(0)
              + "); --no-demo starts without it.");
    }
    LOG.info(() -> "Demonstration content: " + report.items() + " items");
  }
}
