package rs.putokaz.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;
import rs.putokaz.desk.persistence.DeskPersistence;
import rs.putokaz.launcher.TestFolder;
import rs.putokaz.launcher.database.DatabaseAddress;
import rs.putokaz.launcher.database.Migrations;
import rs.putokaz.launcher.database.Roles;
import rs.putokaz.launcher.embedded.DataFolder;
import rs.putokaz.launcher.embedded.InstanceFile;
import rs.putokaz.launcher.embedded.PostgresServer;
import rs.putokaz.launcher.embedded.Secrets;

class AuditCommandTest extends CommandLineCase {

  @Test
  void theFirstRowThatWasTouchedIsNamed() throws Exception {
    DataFolder folder = TestFolder.at(Path.of(data()));
    DataFolder.Lock lock = folder.lock();
    try (PostgresServer server = PostgresServer.start(folder)) {
      DatabaseAddress owner = new Roles(Secrets.of(folder)).prepareEmbedded(server);
      Migrations.run(owner);
      InstanceFile.of(folder).running(owner.url(), 8080);
      assertThat(run("audit", "--data", data())).isZero();
      assertThat(said()).isEqualTo("The log is whole: it has no rows.");

      write(owner.as(Roles.DESK, Secrets.of(folder).password("desk")), 4);
      assertThat(run("audit", "--data", data())).isZero();
      assertThat(said()).matches("The log is whole: 4 rows. Hash of the last one: [0-9a-f]{64}");

      tamper(owner, "update desk.audit set detail = 'x' where no = 3");
      assertThat(run("audit", "--data", data())).isEqualTo(1);
      assertThat(complained().lines())
          .containsExactly(
              "Row 3 was changed.", "The log is not whole: 1 fault in 4 rows, the first at row 3.");
      assertThat(said()).isEmpty();

      tamper(owner, "delete from desk.audit where no = 2");
      assertThat(run("audit", "--data", data())).isEqualTo(1);
      assertThat(complained()).startsWith("Row 2 is missing.");
    } finally {
      lock.close();
    }
  }

  @Test
  void aFolderWithoutADatabaseIsSaidInOneSentence() {
    assertThat(run("audit", "--data", data())).isEqualTo(2);
    assertThat(complained()).startsWith("There is no database in ").hasLineCount(1);
  }

  private static void write(DatabaseAddress desk, int rows) {
    try (EntityManagerFactory factory =
            DeskPersistence.open(
                DeskPersistence.dataSource(desk.url(), desk.user(), desk.password()));
        EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      AuditLog log = new AuditLog(entities, Originator.of(Optional.empty(), ""), Clock.systemUTC());
      for (int i = 1; i <= rows; i++) {
        log.append("test.done", "number:" + i, "");
      }
      entities.getTransaction().commit();
    }
  }

  private static void tamper(DatabaseAddress owner, String sql) throws SQLException {
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
