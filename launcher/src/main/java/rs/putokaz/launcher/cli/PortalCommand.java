package rs.putokaz.launcher.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.database.DatabaseAddress;
import rs.putokaz.launcher.database.Roles;

/** {@code portal}: one more public node. It starts even when its database is away. */
@Command(
    name = "portal",
    description = "Starts a public node alone, on a database that another Putokaz looks after.")
final class PortalCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private DatabaseOptions database;
  @Mixin private HttpOptions http;

  @Option(
      names = "--demo",
      description = "Say on every page that the content is a demonstration, as run does.")
  private boolean demo;

  PortalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    DatabaseAddress address =
        database
            .given(Roles.PORTAL)
            .orElseThrow(() -> new LaunchFailure("A public node needs its database: --db-url."));
    new Instance(surroundings, http, database.folder()).runPortal(address, demo);
    return 0;
  }
}
