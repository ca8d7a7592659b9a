package rs.putokaz.launcher.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.embedded.PostgresServer;
import rs.putokaz.launcher.embedded.Secrets;

/**
 * The three roles: the owner runs migrations, the desk writes, the portal reads what is published.
 * What they may do is said by the grants in the migrations; here they only come into being.
 */
public final class Roles {

  /** The role of the back-office. */
  public static final String DESK = "putokaz_desk";

  /** The role of the public nodes. */
  public static final String PORTAL = "putokaz_portal";

  private static final String OWNER = "putokaz_owner";
  private static final String DATABASE = "putokaz";

  private final Secrets secrets;

  /** Roles whose passwords are kept in {@code secrets}. */
  public Roles(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Makes roles and database of the embedded server as they should be, and names the owner. */
  public DatabaseAddress prepareEmbedded(PostgresServer server) {
    DatabaseAddress superuser =
        new DatabaseAddress(
            server.jdbcUrl("postgres"),
            PostgresServer.SUPERUSER,
            secrets.password(PostgresServer.SUPERUSER));
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement()) {
      ensure(connection, OWNER, secrets.password("owner"));
      ensure(connection, DESK, secrets.password("desk"));
      ensure(connection, PORTAL, secrets.password("portal"));
      if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
        statement.execute("revoke all on database " + DATABASE + " from public");
        statement.execute("grant connect, temporary on database " + DATABASE + " to " + DESK);
        statement.execute("grant connect on database " + DATABASE + " to " + PORTAL);
      }
    } catch (SQLException e) {
      throw new LaunchFailure("The roles of the embedded PostgreSQL can't be made.", e);
    }
    return new DatabaseAddress(server.jdbcUrl(DATABASE), OWNER, secrets.password("owner"));
  }

  private static void ensure(Connection connection, String role, String password)
      throws SQLException {
    String verb = hasRole(connection, role) ? "alter" : "create";
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql(verb, role, password));
    }
  }

  /** Passwords are of our own making: letters, digits, - and _. Still, quotes are doubled. */
  private static String sql(String verb, String role, String password) {
    return "%s role %s login password '%s'".formatted(verb, role, password.replace("'", "''"));
  }

  /**
   * Makes the desk's and the portal's role in a database that is not ours, if they are missing and
   * {@code owner} may; else a failure that says what its administrator has to do.
   */
  public void prepareGiven(DatabaseAddress owner) {
    try (Connection connection = owner.connect()) {
      boolean made = true;
      for (String name : new String[] {"desk", "portal"}) {
        String role = "putokaz_" + name;
        made &= hasRole(connection, role) || create(connection, role, secrets.password(name));
      }
      if (!made) {
        throw askAdministrator(owner);
      }
    } catch (SQLException e) {
      throw new LaunchFailure("The roles of the database can't be read.", e);
    }
    requirePassword(owner.as(DESK, secrets.password("desk")), "desk");
    requirePassword(owner.as(PORTAL, secrets.password("portal")), "portal");
  }

  private static boolean create(Connection connection, String role, String password)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql("create", role, password));
      return true;
    } catch (SQLException e) {
      if ("42501".equals(e.getSQLState())) {
        return false; // not allowed to make roles
      }
      throw e;
    }
  }

  private LaunchFailure askAdministrator(DatabaseAddress owner) {
    String text =
        sql("create", DESK, secrets.password("desk"))
            + ";\n"
            + sql("create", PORTAL, secrets.password("portal"))
            + ";\n";
    Path file = secrets.writeBeside("roles.sql", text);
    return new LaunchFailure(
        "The role "
            + owner.user()
            + " may not make the roles "
            + DESK
            + " and "
            + PORTAL
            + "; let the administrator of the database run "
            + file
            + " (psql -f), then start again.");
  }

  private void requirePassword(DatabaseAddress address, String name) {
    try (Connection connection = address.dataSource().getConnection()) {
      connection.isValid(1);
    } catch (SQLException e) {
      throw new LaunchFailure(
          "The database does not let %s in with the password of %s; put the right one there as %s.password, or set it in the database (alter role %s password …)."
              .formatted(address.user(), secrets.file(), name, address.user()),
          e);
    }
  }

  private static boolean hasRole(Connection connection, String role) throws SQLException {
    return exists(connection, "select 1 from pg_roles where rolname = ?", role);
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
