package rs.putokaz.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rs.putokaz.launcher.TestFolder;
import rs.putokaz.launcher.database.DatabaseAddress;
import rs.putokaz.launcher.database.Migrations;
import rs.putokaz.launcher.database.Roles;
import rs.putokaz.launcher.embedded.DataFolder;
import rs.putokaz.launcher.embedded.InstanceFile;
import rs.putokaz.launcher.embedded.PostgresServer;
import rs.putokaz.launcher.embedded.Secrets;

class ImportAndExportTest extends CommandLineCase {

  private static final String GOOD =
      "{\"type\":\"article\",\"slug\":\"tea\",\"editions\":{\"en\":{\"title\":\"Tea\"}}}\n";

  @Test
  void useTheDatabaseOfTheFolderWhileNothingRuns() throws Exception {
    DataFolder folder = TestFolder.at(Path.of(data()));
    PostgresServer.start(folder).close();
    Path good = Files.writeString(temp.resolve("good.jsonl"), GOOD);

    assertThat(run("import", "--data", data(), "--dry-run", "" + good)).isZero();
    assertThat(said()).isEqualTo("All good: 1 items, 1 editions; nothing was stored (--dry-run).");
    assertThat(run("import", "--data", data(), "" + good)).isZero();
    assertThat(said()).isEqualTo("Imported 1 items, 1 editions: 1 published, 0 unchanged.");
    assertThat(run("import", "--data", data(), "" + good)).isZero();
    assertThat(said()).endsWith("0 published, 1 unchanged.");

    Path copy = temp.resolve("copy.jsonl");
    assertThat(run("export", "--data", data(), "" + copy)).isZero();
    assertThat(said()).isEqualTo("Exported 1 items, 1 editions.");
    assertThat(Files.readString(copy)).contains("\"slug\":\"tea\"");
    assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void useTheDatabaseOfARunningInstance() throws Exception {
    DataFolder folder = TestFolder.at(Path.of(data()));
    Path good = Files.writeString(temp.resolve("good.jsonl"), GOOD);
    DataFolder.Lock lock = folder.lock();
    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(run("import", "--data", data(), "" + good)).isEqualTo(2);
      assertThat(complained()).contains("is just starting").hasLineCount(1);

      DatabaseAddress owner = new Roles(Secrets.of(folder)).prepareEmbedded(server);
      Migrations.run(owner);
      InstanceFile.of(folder).running(owner.url(), 8080);
      assertThat(run("import", "--data", data(), "" + good)).isZero();
      assertThat(said()).endsWith("1 published, 0 unchanged.");
    } finally {
      lock.close();
    }
  }

  @Test
  void listEveryBadLineAndStoreNothing() throws Exception {
    PostgresServer.start(TestFolder.at(Path.of(data()))).close();
    Path bad = Files.writeString(temp.resolve("bad.jsonl"), GOOD + "{\n{\"type\":\"tune\"}\n");
    assertThat(run("import", "--data", data(), "" + bad)).isEqualTo(1);
    assertThat(complained())
        .contains(bad + ":2: ")
        .contains(bad + ":3: ")
        .containsPattern("Nothing was stored: \\d problems\\.");
    assertThat(run("export", "--data", data(), "" + temp.resolve("empty.jsonl"))).isZero();
    assertThat(said()).isEqualTo("Exported 0 items, 0 editions.");
  }

  @Test
  void sayWhatTheyMiss() {
    assertThat(run("import", "--data", data(), "" + temp.resolve("none.jsonl"))).isEqualTo(2);
    assertThat(complained())
        .isEqualTo("The file " + temp.resolve("none.jsonl") + " can't be read.");
    assertThat(run("export", "--data", data(), "" + temp.resolve("x"))).isEqualTo(2);
    assertThat(complained()).startsWith("There is no database in ").hasLineCount(1);
    assertThat(run("import", "--data", data())).isEqualTo(2);
    assertThat(complained()).endsWith("See ./putokaz import --help.");
  }
}
