package rs.putokaz.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;
import rs.putokaz.launcher.LaunchFailure;

/**
 * A database and the role to use it as.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host:port/name}
 * @param user the role
 * @param password its password, or null to let the driver look into {@code ~/.pgpass}
 */
public record DatabaseAddress(String url, String user, String password) {

  private static final int CONNECT_SECONDS = 10;

  /** Checks the form of the address; {@code postgresql://…} is taken as well. */
  public DatabaseAddress {
    url =
        url.matches("postgres(ql)?://.*")
            ? "jdbc:postgresql" + url.substring(url.indexOf(':'))
            : url;
    Properties parsed =
        url.startsWith("jdbc:postgresql://") ? Driver.parseURL(url, new Properties()) : null;
    if (parsed == null || url.contains("@")) {
      throw new LaunchFailure(
          "\""
              + url
              + "\" is not the address of a PostgreSQL database; it looks like"
              + " jdbc:postgresql://host:5432/name.");
    }
  }

  /** The same database as another role. */
  public DatabaseAddress as(String otherUser, String otherPassword) {
    return new DatabaseAddress(url, otherUser, otherPassword);
  }

  /** A data source that opens a new connection each time. */
  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setApplicationName("putokaz-launcher");
    return source;
  }

  /** Opens a connection; a failure says in one sentence why it can't be opened. */
  public Connection connect() {
    try {
      return dataSource().getConnection();
    } catch (SQLException e) {
      throw new LaunchFailure(ConnectionTrouble.sentence(this, e), e);
    }
  }

  /** {@code host:port}, as people write it. */
  String place() {
    Properties parsed = Driver.parseURL(url, new Properties());
    return parsed.getProperty("PGHOST") + ":" + parsed.getProperty("PGPORT");
  }

  /** The name of the database. */
  String name() {
    return Driver.parseURL(url, new Properties()).getProperty("PGDBNAME");
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
