package rs.putokaz.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.TestFolder;
import rs.putokaz.launcher.embedded.DataFolder;
import rs.putokaz.launcher.embedded.PostgresServer;
import rs.putokaz.launcher.embedded.Secrets;

/** A database that is not ours, played by an embedded one on which nothing was prepared. */
class GivenDatabaseTest {

  @TempDir static Path serverFolder;

  private static PostgresServer server;
  private static DatabaseAddress administrator;

  @TempDir Path temp;

  private Secrets secrets;
  private Roles roles;

  @BeforeAll
  static void startServer() throws Exception {
    DataFolder folder = TestFolder.at(serverFolder);
    server = PostgresServer.start(folder);
    administrator =
        new DatabaseAddress(
            server.jdbcUrl("given"), "postgres", Secrets.of(folder).password("postgres"));
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void makeDatabase() throws Exception {
    secrets = Secrets.of(DataFolder.at(temp));
    roles = new Roles(secrets);
    execute(
        new DatabaseAddress(server.jdbcUrl("postgres"), "postgres", administrator.password()),
        "drop database if exists given",
        "drop role if exists putokaz_desk",
        "drop role if exists putokaz_portal",
        "drop role if exists keeper",
        "create role keeper login password 'keeper'",
        "create database given owner keeper");
  }

  @Test
  void getsRolesAndSchemaFromARoleThatMayMakeThem() {
    Migrations.requireUsable(administrator);
    roles.prepareGiven(administrator);
    Migrations.run(administrator);
    roles.prepareGiven(administrator);
    Migrations.run(administrator);
    DatabaseAddress portal = administrator.as(Roles.PORTAL, secrets.password("portal"));
    assertThatCode(() -> execute(portal, "select * from published.publication"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> execute(portal, "select * from desk.article"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> execute(portal, "select * from migration.flyway_schema_history"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void asksTheAdministratorWhenItsOwnerMayMakeNoRoles() throws Exception {
    DatabaseAddress keeper = administrator.as("keeper", "keeper");
    assertThatThrownBy(() -> roles.prepareGiven(keeper))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageStartingWith("The role keeper may not make the roles putokaz_desk and")
        .hasMessageContaining(temp.resolve("roles.sql").toString());
    Path script = temp.resolve("roles.sql");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(script)))
        .isEqualTo("rw-------");
    execute(administrator, Files.readString(script));
    roles.prepareGiven(keeper);
    Migrations.run(keeper);
  }

  @Test
  void saysWhichPasswordOfARoleThatExistsIsWrong() throws Exception {
    execute(administrator, "create role putokaz_desk login password 'of-another-machine'");
    assertThatThrownBy(() -> roles.prepareGiven(administrator))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("does not let putokaz_desk in with the password of")
        .hasMessageContaining(secrets.file().toString());
  }

  @Test
  void saysInOneSentenceWhyItCanNotBeUsed() {
    assertThatThrownBy(() -> administrator.as("keeper", "wrong").connect())
        .isInstanceOf(LaunchFailure.class)
        .hasMessage("The database refused the password of keeper.");
    assertThatThrownBy(
            () -> new DatabaseAddress(server.jdbcUrl("nowhere"), "keeper", "keeper").connect())
        .hasMessageStartingWith("There is no database \"nowhere\" at 127.0.0.1:");
    assertThatThrownBy(
            () -> new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/x", "a", "b").connect())
        .hasMessage("Nothing answers at 127.0.0.1:1; is PostgreSQL running there?");
    assertThatThrownBy(
            () -> new DatabaseAddress("jdbc:postgresql://no.such.invalid/x", "a", "b").connect())
        .hasMessage("There is no host no.such.invalid.");
  }

  @Test
  void saysWhenItIsTooOld() {
    assertThatThrownBy(() -> Migrations.requireVersion(14, "14.9"))
        .isInstanceOf(LaunchFailure.class)
        .hasMessage("This is PostgreSQL 14.9; Putokaz needs PostgreSQL 15 or newer.");
    Migrations.requireVersion(15, "15.0");
  }

  @Test
  void hasAnAddressOfTheRightForm() {
    assertThat(new DatabaseAddress("postgresql://host/name", "a", "b").url())
        .isEqualTo("jdbc:postgresql://host/name");
    for (String wrong : new String[] {"", "host", "jdbc:mysql://h/d", "jdbc:postgresql://u@h/d"}) {
      assertThatThrownBy(() -> new DatabaseAddress(wrong, "a", "b"))
          .isInstanceOf(LaunchFailure.class)
          .hasMessageContaining("is not the address of a PostgreSQL database");
    }
    assertThat(new DatabaseAddress("jdbc:postgresql://h/d", "a", "hidden").toString())
        .doesNotContain("hidden");
  }

  private static void execute(DatabaseAddress address, String... commands) throws SQLException {
    try (Connection connection = address.connect();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
