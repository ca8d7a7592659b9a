package rs.putokaz.launcher.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rs.putokaz.desk.exchange.ImportFailedException;
import rs.putokaz.desk.exchange.ImportOptions;
import rs.putokaz.desk.exchange.ImportReport;
import rs.putokaz.launcher.LaunchFailure;

/** {@code import}: stores and publishes items from files, also while the server runs. */
@Command(
    name = "import",
    exitCodeOnExecutionException = CommandLine.ExitCode.USAGE,
    description = {
      "Stores and publishes items from files (see docs/exchange-format.md), also while the server"
          + " runs.",
      "Exit code: 0 done, 1 nothing stored (every bad line is listed), 2 failed or not understood."
    })
final class ImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private DatabaseOptions database;

  @Option(names = "--create-topics", description = "Create topics that are named but not known.")
  private boolean createTopics;

  @Option(names = "--dry-run", description = "Check only; store nothing.")
  private boolean dryRun;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of JSON lines.")
  private List<Path> files;

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    files.forEach(ImportCommand::requireReadable);
    ImportProgress progress = new ImportProgress(surroundings.console());
    ImportReport report;
    try {
      report =
          new DeskAccess(database)
              .with(
                  desk ->
                      desk.importer()
                          .run(files, new ImportOptions(createTopics, dryRun), progress));
    } catch (ImportFailedException e) {
      throw new LaunchFailure("The import failed: " + e.getMessage() + ".", e);
    } finally {
      progress.end();
    }
    return tell(report);
  }

  private static void requireReadable(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new LaunchFailure("The file " + file + " can't be read.");
    }
  }

  private static String found(ImportReport report) {
    String found = "%d items, %d editions".formatted(report.items(), report.editions());
    return report.recordings() == 0 ? found : found + ", " + report.recordings() + " recordings";
  }

  private int tell(ImportReport report) {
    Console console = surroundings.console();
    if (!report.good()) {
      report.problems().forEach(problem -> console.complain(problem.toString()));
      console.complain(
          "Nothing was stored: "
              + (report.problems().size() == 1
                  ? "one problem."
                  : report.problems().size() + " problems."));
      return ExitCode.SOFTWARE;
    }
    console.say(
        dryRun
            ? "All good: %s; nothing was stored (--dry-run).".formatted(found(report))
            : "Imported %s: %d published, %d unchanged."
                .formatted(found(report), report.published(), report.unchanged()));
    return ExitCode.OK;
  }
}
