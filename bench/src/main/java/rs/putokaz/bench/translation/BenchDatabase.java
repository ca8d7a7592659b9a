package rs.putokaz.bench.translation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of the desk, gone with the benchmark. */
final class BenchDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;

  private BenchDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  static BenchDatabase start() throws IOException, SQLException {
    BenchDatabase database = new BenchDatabase(EmbeddedPostgres.builder().start());
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create role putokaz_desk");
      statement.execute("create role putokaz_portal");
    }
    Flyway.configure().dataSource(database.dataSource()).load().migrate();
    return database;
  }

  Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  private PGSimpleDataSource dataSource() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(server.getJdbcUrl("postgres", "postgres"));
    dataSource.setStringType("unspecified");
    dataSource.setReWriteBatchedInserts(true);
    return dataSource;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
