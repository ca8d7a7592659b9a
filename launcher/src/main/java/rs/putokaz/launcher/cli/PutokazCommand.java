package rs.putokaz.launcher.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The name before the command; alone it only says that a command is missing. */
@Command(
    name = "putokaz",
    synopsisSubcommandLabel = "COMMAND",
    description = "Multilingual information portal of a migration authority.")
final class PutokazCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: run, import, export …");
  }
}
