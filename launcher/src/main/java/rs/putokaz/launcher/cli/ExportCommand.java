package rs.putokaz.launcher.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.exchange.ExportReport;
import rs.putokaz.launcher.LaunchFailure;

/** {@code export}: writes all items into one file, also while the server runs. */
@Command(
    name = "export",
    exitCodeOnExecutionException = CommandLine.ExitCode.USAGE,
    description =
        "Writes all items into one file (see docs/exchange-format.md), also while the server runs.")
final class ExportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private DatabaseOptions database;

  @Parameters(paramLabel = "FILE", description = "The file to write; replaced when complete.")
  private Path file;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ExportReport report = new DeskAccess(database).with(this::export);
    surroundings
        .console()
        .say(
            "Exported %d items, %d editions%s."
                .formatted(
                    report.items(),
                    report.editions(),
                    report.recordings() == 0 ? "" : ", " + report.recordings() + " recordings"));
    return ExitCode.OK;
  }

  private ExportReport export(DeskDatabase desk) {
    try {
      return desk.exporter().run(file);
    } catch (IOException e) {
      throw new LaunchFailure("The file " + file + " can't be written.", e);
    }
  }
}
