package rs.putokaz.launcher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import rs.putokaz.launcher.LaunchFailure;

/**
 * The PostgreSQL in the data folder, driven by PostgreSQL's own {@code pg_ctl}: made with {@code
 * initdb} on the first start, started, stopped with its data kept. It listens on this machine only,
 * asks everybody for a password and writes to disk before it says "committed".
 *
 * <p>{@code pg_ctl} puts the server into a session of its own. Ctrl-C in the terminal therefore
 * reaches the launcher alone, which stops the portal first and its database last.
 */
public final class PostgresServer implements AutoCloseable {

  /** The role that may do anything; only roles and databases are made with it. */
  public static final String SUPERUSER = "postgres";

  /**
   * Rounds that slow down guessing. Our passwords are 192 random bits, which nobody guesses, and
   * each connection of a start would pay for the rounds.
   */
  private static final String SCRAM = "scram_iterations=1";

  private static final int OTHER_PORTS = 3;

  private final PostgresPrograms programs;
  private final Path data;
  private final int port;

  private PostgresServer(PostgresPrograms programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /**
   * Starts the PostgreSQL of this folder, which the caller has locked. One that is still running
   * lost its launcher, and is ended first.
   */
  public static PostgresServer start(DataFolder folder) {
    return start(folder, Ports::freeLocal);
  }

  /**
   * The same.
   *
   * @param ports a port that is free, the one that is given when it is
   */
  static PostgresServer start(DataFolder folder, IntUnaryOperator ports) {
    PostgresPrograms programs = PostgresPrograms.of(folder);
    Path data = folder.postgres();
    if (folder.hasPostgres()) {
      programs.requireVersionOf(data);
      endOrphan(programs, data);
    } else {
      create(programs, folder);
    }
    InstanceFile instance = InstanceFile.of(folder);
    int port = ports.applyAsInt(instance.postgresPort().orElse(0));
    for (int others = OTHER_PORTS; !isStarted(programs, folder, port, others > 0); others--) {
      port = ports.applyAsInt(0);
    }
    instance.rememberPostgresPort(port);
    return new PostgresServer(programs, data, port);
  }

  /** A port that was free a moment ago can be somebody's connection by now. */
  private static boolean isStarted(
      PostgresPrograms programs, DataFolder folder, int port, boolean mayGoElsewhere) {
    try {
      programs.run("pg_ctl", startArguments(folder, port));
      return true;
    } catch (LaunchFailure e) {
      if (mayGoElsewhere && Ports.freeLocal(port) != port) {
        return false;
      }
      throw e;
    }
  }

  private static List<String> startArguments(DataFolder folder, int port) {
    return List.of(
        "start",
        "--wait",
        "--timeout=300",
        "--silent",
        "--pgdata=" + folder.postgres(),
        "--log=" + folder.logs().resolve("postgresql.log"),
        "--options=" + settings(port));
  }

  private static String settings(int port) {
    List<String> settings = new ArrayList<>();
    settings.add("port=" + port);
    settings.add("listen_addresses=127.0.0.1");
    settings.add("unix_socket_directories=''");
    settings.add("fsync=on");
    settings.add("synchronous_commit=on");
    settings.add("shared_buffers=96MB");
    settings.add("max_connections=60");
    settings.add("io_method=sync"); // no worker processes: our data fit into memory
    settings.add("jit=off");
    settings.add(SCRAM);
    settings.add("log_line_prefix='%m '");
    settings.add("log_statement=none");
    return "-c " + String.join(" -c ", settings);
  }

  private static void create(PostgresPrograms programs, DataFolder folder) {
    Path data = folder.postgres();
    Path password = folder.root().resolve("initdb.password");
    try {
      discardUnfinished(data);
      OwnerOnlyFile.write(password, Secrets.of(folder).password(SUPERUSER));
      programs.run(
          "initdb",
          List.of(
              "--pgdata=" + data,
              "--username=" + SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--set=" + SCRAM,
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-locale",
              "--no-instructions"));
    } catch (IOException e) {
      throw new LaunchFailure("The embedded PostgreSQL can't be made in " + data + ".", e);
    } finally {
      delete(password);
    }
  }

  /**
   * A first start that was cut off leaves files but no PG_VERSION; initdb wants an empty folder.
   */
  private static void discardUnfinished(Path data) throws IOException {
    if (Files.exists(data)) {
      FileTrees.delete(data);
    }
  }

  private static void endOrphan(PostgresPrograms programs, Path data) {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    if (isPostgresOf(data, pidFile)) {
      programs.run("pg_ctl", stopArguments(data));
    } else {
      // The number may belong to any other program by now: stopping it would be wrong, and
      // PostgreSQL would refuse to start because of it.
      delete(pidFile);
    }
  }

  private static boolean isPostgresOf(Path data, Path pidFile) {
    return pidIn(pidFile)
        .flatMap(ProcessHandle::of)
        .flatMap(process -> process.info().commandLine())
        .filter(command -> command.contains("postgres") && command.contains(data.toString()))
        .isPresent();
  }

  private static Optional<Long> pidIn(Path pidFile) {
    try {
      List<String> lines = Files.readAllLines(pidFile);
      return lines.stream().findFirst().filter(l -> l.matches("\\d{1,9}")).map(Long::valueOf);
    } catch (IOException e) {
      throw new LaunchFailure("The file " + pidFile + " can't be read.", e);
    }
  }

  private static List<String> stopArguments(Path data) {
    return List.of(
        "stop", "--wait", "--timeout=120", "--silent", "--mode=fast", "--pgdata=" + data);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new LaunchFailure("The file " + file + " can't be deleted.", e);
    }
  }

  /** The address of a database of this server. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Stops the server; connections that are still open are ended. Its data stay. */
  @Override
  public void close() {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      programs.run("pg_ctl", stopArguments(data));
    }
  }
}
