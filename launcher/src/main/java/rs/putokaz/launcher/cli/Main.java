package rs.putokaz.launcher.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import picocli.CommandLine;
import rs.putokaz.launcher.LaunchFailure;

/** Runs the command line and ends the process with the command's exit code. */
public final class Main {

  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  /**
   * Called by the boot class.
   *
   * @param home the folder with putokaz.jar, the WARs and the demo content
   * @param server starts Payara Micro with its arguments and gives what deploys applications
   */
  public static void start(
      String[] args, Path home, Function<String[], Callable<Consumer<Map<String, Path>>>> server) {
    // Until the data folder with its log file is known, nothing but our sentences is shown.
    LogManager.getLogManager().reset();
    System.exit(run(args, new Surroundings(home, Console.ofProcess(), server)));
  }

  /** Runs a command line to its exit code: 0 done, 1 failed, 2 not understood. */
  static int run(String[] args, Surroundings surroundings) {
    CommandLine commands = new CommandLine(new PutokazCommand());
    commands.addSubcommand(new RunCommand(surroundings));
    commands.addSubcommand(new PortalCommand(surroundings));
    commands.addSubcommand(new ImportCommand(surroundings));
    commands.addSubcommand(new ExportCommand(surroundings));
    commands.addSubcommand(new AuditCommand(surroundings));
    commands.addSubcommand(new CommandLine.HelpCommand());
    commands.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command, surroundings));
    commands.setParameterExceptionHandler(
        (e, parsed) -> {
          surroundings.console().complain(misunderstood(e));
          return CommandLine.ExitCode.USAGE;
        });
    return commands.execute(args);
  }

  private static String misunderstood(CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    String help = command.getParent() == null ? "help" : command.getCommandName() + " --help";
    return e.getMessage().replaceAll("[.]?$", ".") + " See ./putokaz " + help + ".";
  }

  private static int failed(Exception e, CommandLine command, Surroundings surroundings) {
    LOG.log(Level.SEVERE, "The command failed.", e);
    surroundings
        .console()
        .complain(
            e instanceof LaunchFailure
                ? e.getMessage()
                : "Putokaz met a fault of its own: "
                    + e
                    + "; the log in the data folder has the details.");
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
