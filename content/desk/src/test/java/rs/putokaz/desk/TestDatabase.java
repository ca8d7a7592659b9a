package rs.putokaz.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import rs.putokaz.desk.persistence.DeskPersistence;

/**
 * A database of its own for each test, on one real PostgreSQL that is started once. The roles are
 * created as the launcher does, before the migrations. A test ends with {@link #reclaimAll()}:
 * emptying a database is ten times quicker than making one of 500 files.
 */
public final class TestDatabase {

  /** Ends what others still do there; the tables have no rows after the migrations. */
  private static final String EMPTY =
      """
      do $$
      declare one regclass;
      begin
        perform pg_terminate_backend(pid, 10000) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid();
        set local session_replication_role = replica;
        for one in select oid from pg_class where relkind = 'r'
          and relnamespace in ('desk'::regnamespace, 'published'::regnamespace)
        loop
          execute format('delete from %s', one);
        end loop;
        for one in select oid from pg_class where relkind = 'S' loop
          execute format('alter sequence %s restart', one);
        end loop;
      end $$
      """;

  /** What a test may have changed with its rights, and how large it made it. */
  private static final String STATE =
      """
      select md5(
        (select string_agg(relname || relrowsecurity || coalesce(relacl::text, ''), ',' order by oid)
          from pg_class where relkind in ('r', 'v', 'S'))
        || (select string_agg(tgname || tgenabled::text, ',' order by oid) from pg_trigger))
        || (pg_database_size(current_database()) > 40000000)
      """;

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final List<TestDatabase> LENT = new ArrayList<>();
  private static final Deque<TestDatabase> IDLE = new ArrayDeque<>();
  private static String untouched = "";

  private final String name;
  private EntityManagerFactory entities;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A migrated and empty database, for the time of one test. */
  public static synchronized TestDatabase create() {
    TestDatabase database = IDLE.isEmpty() ? make() : IDLE.pop();
    LENT.add(database);
    return database;
  }

  private static TestDatabase make() {
    String name = "test" + NUMBER.incrementAndGet();
    execute(url("postgres"), "postgres", "create database " + name + " template template_desk");
    TestDatabase made = new TestDatabase(name);
    if (untouched.isEmpty()) {
      untouched = made.query("postgres", STATE).get(0);
    }
    return made;
  }

  /** Takes back what was created for a test that has ended. */
  static synchronized void reclaimAll() {
    for (TestDatabase database : LENT) {
      if (database.query("postgres", STATE).get(0).equals(untouched)) {
        execute(url(database.name), "postgres", EMPTY);
        IDLE.push(database);
      } else {
        database.drop();
      }
    }
    LENT.clear();
  }

  private void drop() {
    if (entities != null) {
      entities.close();
    }
    execute(url("postgres"), "postgres", "drop database " + name + " with (force)");
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
    return new DeskDatabase(entities());
  }

  /** Its entities. Closing the factory does nothing: the next test has it too. */
  public synchronized EntityManagerFactory entities() {
    if (entities == null) {
      entities = DeskPersistence.open(deskDataSource());
    }
    return (EntityManagerFactory)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManagerFactory.class},
            (proxy, method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(entities, arguments));
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
      execute(admin, "postgres", "create role putokaz_desk login password 'desk'");
      execute(admin, "postgres", "create role putokaz_portal login password 'portal'");
      execute(admin, "postgres", "create database template_desk");
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
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
