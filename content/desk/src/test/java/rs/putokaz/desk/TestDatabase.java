package rs.putokaz.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import rs.putokaz.desk.persistence.DeskPersistence;

/**
 * A database of its own for each test, on one real PostgreSQL that is started once. The roles are
 * created as the launcher does, before the migrations.
 */
public final class TestDatabase {

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A migrated and empty database. */
  public static TestDatabase create() {
    String name = "test" + NUMBER.incrementAndGet();
    execute(url("postgres"), "postgres", "create database " + name + " template template_desk");
    return new TestDatabase(name);
  }

  /** A database as it was before the migrations after that one. */
  public static TestDatabase createAt(String version) {
    String name = "test" + NUMBER.incrementAndGet();
    execute(url("postgres"), "postgres", "create database " + name);
    TestDatabase database = new TestDatabase(name);
    database.migrate(version);
    return database;
  }

  /** Runs the migrations up to that one, or all of them up to {@code latest}. */
  public void migrate(String version) {
    migrate(url(name), version);
  }

  /** The desk of this database. */
  public DeskDatabase desk() {
    return DeskDatabase.open(deskDataSource());
  }

  /** Signs in as {@code putokaz_desk}. */
  public DataSource deskDataSource() {
    return DeskPersistence.dataSource(url(), "putokaz_desk", "desk");
  }

  /** Address for another process. */
  public String url() {
    return url(name);
  }

  /** A connection as {@code postgres}, {@code putokaz_desk} or {@code putokaz_portal}. */
  public Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(url(name), role, role.replace("putokaz_", ""));
  }

  /** Runs SQL as that role. */
  public void execute(String role, String sql) {
    execute(url(name), role, sql);
  }

  /** The first column of a query's rows, as text. */
  public List<String> query(String role, String sql) {
    try (Connection connection = connect(role);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** How many changes were announced so far. */
  public int changes() {
    return Integer.parseInt(query("putokaz_desk", "select count(*) from published.change").get(0));
  }

  /** The document that readers have of an item. */
  public String document(String type, String slug) {
    return query(
            "putokaz_portal",
            "select convert_from(document, 'UTF8') from published.publication where type = '"
                + type
                + "' and slug = '"
                + slug
                + "'")
        .get(0);
  }

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .start();
      String admin = server.getJdbcUrl("postgres", "postgres");
      execute(
          admin,
          "postgres",
          "create role putokaz_desk login password 'desk';"
              + "create role putokaz_portal login password 'portal';"
              + "create database template_desk");
      migrate(server.getJdbcUrl("postgres", "template_desk"), "latest");
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }

  private static void migrate(String url, String version) {
    Flyway.configure().dataSource(url, "postgres", "postgres").target(version).load().migrate();
  }

  private static String url(String database) {
    return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
  }

  private static void execute(String url, String role, String sql) {
    try (Connection connection =
            DriverManager.getConnection(url, role, role.replace("putokaz_", ""));
        Statement statement = connection.createStatement()) {
      for (String one : sql.split(";")) {
        statement.execute(one);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
