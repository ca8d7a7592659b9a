package rs.putokaz.launcher.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.database.DatabaseAddress;
import rs.putokaz.launcher.database.Migrations;
import rs.putokaz.launcher.database.Roles;
import rs.putokaz.launcher.embedded.DataFolder;
import rs.putokaz.launcher.embedded.InstanceFile;
import rs.putokaz.launcher.embedded.Ports;
import rs.putokaz.launcher.embedded.PostgresServer;
import rs.putokaz.launcher.embedded.Secrets;
import rs.putokaz.launcher.server.ApplicationServer;
import rs.putokaz.launcher.server.PayaraArguments;
import rs.putokaz.launcher.server.QuietOutput;
import rs.putokaz.launcher.server.Readiness;
import rs.putokaz.launcher.server.StopList;
import rs.putokaz.launcher.server.StopSignals;

/**
 * One running Putokaz, from the first check to its end: port, data folder, application server and
 * meanwhile database, roles, migrations, demonstration content; the applications, banner; then it
 * waits for Ctrl-C and stops everything in reverse. Whatever fails on the way stops what was
 * started before.
 */
final class Instance {

  private static final Duration FIRST_PAGE = Duration.ofSeconds(60);

  private final Surroundings surroundings;
  private final HttpOptions http;
  private final DataFolder folder;
  private final Secrets secrets;
  private final StopList started = new StopList();

  Instance(Surroundings surroundings, HttpOptions http, DataFolder folder) {
    this.surroundings = surroundings;
    this.http = http;
    this.folder = folder;
    this.secrets = Secrets.of(folder);
  }

  /** Portal and back-office, on the database that was given or the embedded one. */
  void runAll(Optional<DatabaseAddress> given, boolean demo) {
    run(
        logging -> {
          given.ifPresent(Migrations::requireUsable); // what can be wrong is told before anything
          ApplicationServer server = startServer(logging);
          DatabaseAddress owner = given.map(this::prepareGiven).orElseGet(this::startEmbedded);
          Migrations.run(owner);
          DatabaseAddress desk = owner.as(Roles.DESK, secrets.password("desk"));
          if (demo) {
            new DemoContent(surroundings.home().resolve("demo"), surroundings.console())
                .loadInto(desk);
          }
          InstanceFile.of(folder).running(owner.url(), http.port());
          setProperties(owner.as(Roles.PORTAL, secrets.password("portal")), demo);
          System.setProperty("putokaz.db.desk.user", desk.user());
          System.setProperty("putokaz.db.desk.password", desk.password());
          setSecretKey();
          deploy(server, wars("portal", "/", "admin", "/admin"));
          return new Banner(http, folder).ofAll(demo);
        });
  }

  /** The portal alone. Its database is not asked for anything here. */
  void runPortal(DatabaseAddress portal, boolean demo) {
    run(
        logging -> {
          String password =
              portal.password() == null ? secrets.existing("portal").orElse("") : portal.password();
          setProperties(portal.as(portal.user(), password), demo);
          deploy(startServer(logging), wars("portal", "/"));
          return new Banner(http, folder).ofPortal();
        });
  }

  private interface Start {
    String with(Path logging);
  }

  private void run(Start start) {
    Ports.requireFree(http.port());
    DataFolder.Lock lock = folder.lock();
    started.add(lock::close);
    StopSignals.handle(this::stopAndExit);
    Path logging = QuietOutput.begin(folder);
    InstanceFile.of(folder).notRunning();
    started.add(() -> InstanceFile.of(folder).notRunning());
    try {
      surroundings.console().say(start.with(logging));
    } catch (RuntimeException e) {
      if (started.isClosed()) {
        waitForExit(); // Ctrl-C during the start: what fails now was pulled away from under it
      }
      started.close();
      throw e;
    }
    waitForExit();
  }

  private DatabaseAddress startEmbedded() {
    surroundings.console().progress("Starting the database …");
    PostgresServer server = PostgresServer.start(folder);
    started.add(server::close);
    return new Roles(secrets).prepareEmbedded(server);
  }

  private DatabaseAddress prepareGiven(DatabaseAddress owner) {
    new Roles(secrets).prepareGiven(owner);
    return owner;
  }

  private void setProperties(DatabaseAddress portal, boolean demo) {
    System.setProperty("putokaz.db.url", portal.url());
    System.setProperty("putokaz.db.portal.user", portal.user());
    if (!portal.password().isEmpty()) { // MicroProfile Config takes an empty value for none
      System.setProperty("putokaz.db.portal.password", portal.password());
    }
    System.setProperty("putokaz.preview.key", secrets.password("preview"));
    setKioskKey();
    System.setProperty("putokaz.data", folder.root().toString());
    System.setProperty("putokaz.public-url", http.publicUrl());
    System.setProperty("putokaz.mode", demo ? "demo" : "production");
  }

  /** The same on all nodes: a kiosk that asks another one must not be given another signature. */
  private void setKioskKey() {
    if (System.getenv("PUTOKAZ_KIOSK_KEY") == null) {
      System.setProperty("putokaz.kiosk.key", secrets.keyPair("kiosk"));
    }
  }

  /** The key of this instance, unless several nodes are given one in common. */
  private void setSecretKey() {
    if (System.getenv("PUTOKAZ_SECRET_KEY") == null) {
      System.setProperty("putokaz.secret-key", secrets.password("secret-key"));
    }
  }

  private Map<String, Path> wars(String... namesAndPaths) {
    Map<String, Path> wars = new LinkedHashMap<>();
    for (int i = 0; i < namesAndPaths.length; i += 2) {
      wars.put(namesAndPaths[i + 1], surroundings.home().resolve(namesAndPaths[i] + ".war"));
    }
    return wars;
  }

  private ApplicationServer startServer(Path logging) {
    Path libraries = surroundings.home().resolve("shared");
    ApplicationServer server =
        new ApplicationServer(
            surroundings.server(),
            PayaraArguments.prepare(folder, http.port(), logging, libraries));
    started.add(server::close);
    return server;
  }

  private void deploy(ApplicationServer server, Map<String, Path> wars) {
    surroundings.console().progress("Starting the portal …");
    started.add(server::close); // again: it is to be stopped before the database
    try {
      server.deploy(wars);
    } catch (IllegalStateException e) {
      throw portalFailed(e);
    }
    if (!Readiness.await(URI.create(http.localUrl() + "/"), FIRST_PAGE)) {
      throw portalFailed(null);
    }
    surroundings.console().progress("");
  }

  private LaunchFailure portalFailed(Throwable cause) {
    return new LaunchFailure("Putokaz did not start; " + folder.serverLog() + " says why.", cause);
  }

  private void stopAndExit(int code) {
    surroundings.console().say("Stopping …");
    started.close();
    System.exit(code);
  }

  private static void waitForExit() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
