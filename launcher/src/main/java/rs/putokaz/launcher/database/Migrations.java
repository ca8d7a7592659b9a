package rs.putokaz.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import rs.putokaz.launcher.LaunchFailure;

/**
 * Brings the schema of a database up to date with the migrations in putokaz-desk. Their history is
 * kept in a schema of its own, which neither the desk's nor the portal's role can see.
 */
public final class Migrations {

  /** The oldest PostgreSQL we run on. */
  static final int OLDEST = 15;

  private Migrations() {}

  /** A failure when the database is too old or does not speak UTF-8. */
  public static void requireUsable(DatabaseAddress owner) {
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_setting('server_version_num')::int / 10000,"
                    + " current_setting('server_version'),"
                    + " current_setting('server_encoding')")) {
      row.next();
      requireVersion(row.getInt(1), row.getString(2));
      if (!row.getString(3).equals("UTF8")) {
        throw new LaunchFailure(
            "The database \""
                + owner.name()
                + "\" keeps its text in "
                + row.getString(3)
                + "; make one with the encoding UTF8.");
      }
    } catch (SQLException e) {
      throw new LaunchFailure("The database can't be asked for its version.", e);
    }
  }

  static void requireVersion(int major, String version) {
    if (major < OLDEST) {
      throw new LaunchFailure(
          "This is PostgreSQL " + version + "; Putokaz needs PostgreSQL " + OLDEST + " or newer.");
    }
  }

  /** Runs what is missing, as the role that owns the database. */
  public static void run(DatabaseAddress owner) {
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(owner.dataSource())
          .locations("classpath:db/migration")
          .defaultSchema("migration")
          .createSchemas(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new LaunchFailure(
          "The database could not be brought up to date: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip(),
          e);
    }
  }
}
