package rs.putokaz.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.audit.AuditFault;
import rs.putokaz.desk.audit.AuditReport;
import rs.putokaz.desk.audit.AuditVerifier;

/** {@code audit}: looks whether the log of actions is whole, also while the server runs. */
@Command(
    name = "audit",
    exitCodeOnExecutionException = CommandLine.ExitCode.USAGE,
    description = {
      "Looks whether the log of actions is whole: no row changed, missing or reordered. Also while"
          + " the server runs.",
      "Exit code: 0 whole, 1 not whole, 2 failed or not understood."
    })
final class AuditCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private DatabaseOptions database;

  AuditCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    AuditReport report = new DeskAccess(database).with(DeskDatabase::verifyAudit);
    Console console = surroundings.console();
    if (!report.isSound()) {
      report.faults().forEach(fault -> console.complain(sentence(fault)));
      console.complain(summary(report));
      return ExitCode.SOFTWARE;
    }
    console.say(
        report.rows() == 0
            ? "The log is whole: it has no rows."
            : "The log is whole: %d rows. Hash of the last one: %s"
                .formatted(report.rows(), report.lastHash()));
    return ExitCode.OK;
  }

  private static String sentence(AuditFault fault) {
    return switch (fault.kind()) {
      case CHANGED -> "Row %d was changed.".formatted(fault.no());
      case MISSING -> "Row %d is missing.".formatted(fault.no());
      case REORDERED -> "Row %d does not follow the row before it.".formatted(fault.no());
    };
  }

  private static String summary(AuditReport report) {
    int faults = report.faults().size();
    String many = faults == AuditVerifier.MOST_FAULTS ? " or more" : "";
    return "The log is not whole: %d%s %s in %d rows, the first at row %d."
        .formatted(
            faults,
            many,
            faults == 1 ? "fault" : "faults",
            report.rows(),
            report.faults().get(0).no());
  }
}
