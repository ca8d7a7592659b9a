package rs.putokaz.launcher.embedded;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * What other commands need to know of the instance that runs in a data folder, in {@code
 * instance.properties}: where its database is, on which port it listens, its process. The port of
 * the embedded PostgreSQL is remembered beyond a run; the rest counts only while the folder is
 * locked.
 */
public final class InstanceFile {

  private static final String JDBC_URL = "jdbc.url";
  private static final String HTTP_PORT = "http.port";
  private static final String POSTGRES_PORT = "postgres.port";
  private static final String PID = "pid";

  private final Path file;

  private InstanceFile(Path file) {
    this.file = file;
  }

  /** The instance file of this folder. */
  public static InstanceFile of(DataFolder folder) {
    return new InstanceFile(folder.root().resolve("instance.properties"));
  }

  /** Says that the instance is up: its database can be used from now on. */
  public void running(String jdbcUrl, int httpPort) {
    Properties all = read();
    all.setProperty(JDBC_URL, jdbcUrl);
    all.setProperty(HTTP_PORT, Integer.toString(httpPort));
    all.setProperty(PID, Long.toString(ProcessHandle.current().pid()));
    write(all);
  }

  /** Says that no instance is up, or not yet. */
  public void notRunning() {
    Properties all = read();
    all.remove(JDBC_URL);
    all.remove(HTTP_PORT);
    all.remove(PID);
    write(all);
  }

  /** The database of the instance that is up. */
  public Optional<String> jdbcUrl() {
    return Optional.ofNullable(read().getProperty(JDBC_URL));
  }

  /** The port the embedded PostgreSQL had the last time. */
  public OptionalInt postgresPort() {
    String port = read().getProperty(POSTGRES_PORT, "");
    return port.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(port)) : OptionalInt.empty();
  }

  /** Remembers the port of the embedded PostgreSQL. */
  public void rememberPostgresPort(int port) {
    Properties all = read();
    all.setProperty(POSTGRES_PORT, Integer.toString(port));
    write(all);
  }

  private Properties read() {
    return OwnerOnlyFile.readProperties(file);
  }

  private void write(Properties all) {
    OwnerOnlyFile.writeProperties(
        file, all, "The Putokaz of this folder. Written anew at each start.");
  }
}
