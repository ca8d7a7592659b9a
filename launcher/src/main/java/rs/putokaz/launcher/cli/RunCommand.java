package rs.putokaz.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: everything, on this machine. */
@Command(
    name = "run",
    description = "Starts the portal, the back-office and, if none is given, their database.")
final class RunCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private DatabaseOptions database;
  @Mixin private HttpOptions http;
  @Mixin private MailOptions mail;

  @Option(names = "--no-demo", description = "Start empty, without the demonstration content.")
  private boolean noDemo;

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    database.given(); // bad options are told before anything is started
    mail.apply();
    new Instance(surroundings, http, database.folder()).runAll(database.given(), !noDemo);
    return 0;
  }
}
