package rs.putokaz.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.TestFolder;
import rs.putokaz.launcher.database.DatabaseAddress;

class PostgresServerTest {

  @TempDir Path temp;

  private DataFolder folder;

  @BeforeEach
  void makeFolder() throws Exception {
    folder = TestFolder.at(temp);
  }

  @Test
  void keepsItsDataAndPortBetweenRuns() throws Exception {
    String url;
    try (PostgresServer server = PostgresServer.start(folder)) {
      url = server.jdbcUrl("postgres");
      ask(server, "create table kept as select 1");
    }
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(server.jdbcUrl("postgres")).isEqualTo(url);
      assertThat(ask(server, "select count(*) from kept")).isEqualTo("1");
    }
    assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void isDurableAndLetsNobodyInWithoutAPassword() throws Exception {
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(ask(server, "show fsync")).isEqualTo("on");
      assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(server, "show server_encoding")).isEqualTo("UTF8");
      assertThat(ask(server, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
      assertThatThrownBy(() -> superuser(server, "wrong").connect())
          .isInstanceOf(LaunchFailure.class)
          .hasMessage("The database refused the password of postgres.");
    }
    assertThat(temp.resolve("initdb.password")).doesNotExist();
  }

  @Test
  void goesToAnotherPortWhenSomebodyHasTakenItsOwnInTheLastMoment() throws Exception {
    try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int taken = somebody.getLocalPort();
      IntUnaryOperator late = wanted -> wanted == taken ? taken : Ports.freeLocal(wanted);
      InstanceFile.of(folder).rememberPostgresPort(taken);
      try (PostgresServer server = PostgresServer.start(folder, late)) {
        assertThat(server.jdbcUrl("postgres")).doesNotContain(":" + taken + "/");
        assertThat(ask(server, "select 1")).isEqualTo("1");
        assertThat(InstanceFile.of(folder).postgresPort()).isNotEqualTo(OptionalInt.of(taken));
      }
    }
  }

  @Test
  void endsOneThatLostItsLauncher() throws Exception {
    PostgresServer orphan = PostgresServer.start(folder);
    ask(orphan, "create table kept as select 1");
    long pid = pid();
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(pid()).isNotEqualTo(pid);
      assertThat(ask(server, "select count(*) from kept")).isEqualTo("1");
    }
  }

  @Test
  void leavesAnotherProgramAloneThatGotTheNumberOfADeadOne() throws Exception {
    PostgresServer.start(folder).close();
    Process other = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(
          folder.postgres().resolve("postmaster.pid"), other.pid() + "\n" + temp + "\n1\n");
      try (PostgresServer server = PostgresServer.start(folder)) {
        assertThat(ask(server, "select 1")).isEqualTo("1");
        assertThat(other.isAlive()).isTrue();
      }
    } finally {
      other.destroy();
    }
  }

  @Test
  void beginsAgainWhenItsMakingWasCutOff() throws Exception {
    Files.createDirectories(folder.postgres().resolve("base"));
    Files.writeString(folder.postgres().resolve("base/half"), "x");
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(ask(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void refusesDataOfAnotherVersion() throws Exception {
    Files.createDirectories(folder.postgres());
    Files.writeString(folder.postgres().resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(() -> PostgresServer.start(folder))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("was written by PostgreSQL 17, and this Putokaz brings 18");
  }

  @Test
  void namesTheLogWhenItDoesNotStart() throws Exception {
    PostgresServer.start(folder).close();
    Files.writeString(folder.postgres().resolve("postgresql.conf"), "nonsense = 1\n");
    assertThatThrownBy(() -> PostgresServer.start(folder))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining(folder.logs().resolve("postgresql.log").toString());
  }

  private long pid() throws Exception {
    return Long.parseLong(Files.readAllLines(folder.postgres().resolve("postmaster.pid")).get(0));
  }

  private DatabaseAddress superuser(PostgresServer server, String password) {
    return new DatabaseAddress(server.jdbcUrl("postgres"), PostgresServer.SUPERUSER, password);
  }

  private String ask(PostgresServer server, String sql) throws SQLException {
    String password = Secrets.of(folder).password(PostgresServer.SUPERUSER);
    try (Connection connection = superuser(server, password).connect();
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql)) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
