package rs.putokaz.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.launcher.LaunchFailure;

class DataFolderTest {

  @TempDir Path temp;

  @Test
  void isMadeWithItsParents() {
    assertThat(DataFolder.at(temp.resolve("a/b")).logs()).isDirectory();
  }

  @Test
  void belongsToOneAtATime() {
    DataFolder folder = DataFolder.at(temp);
    DataFolder.Lock lock = folder.lock();
    assertThat(folder.tryLock()).isEmpty();
    assertThatThrownBy(() -> DataFolder.at(temp).lock())
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("is in use by another Putokaz")
        .hasMessageContaining(temp.toString());
    lock.close();
    folder.lock().close();
  }

  @Test
  void isNeverTheFolderOfSomethingElse() throws Exception {
    Path site = Files.createDirectories(temp.resolve("project/server")).resolve("index.html");
    Files.writeString(site, "somebody's work");
    assertThatThrownBy(() -> DataFolder.at(temp.resolve("project")))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("has other things in it");
    assertThat(temp.resolve("project/log")).doesNotExist();
  }

  @Test
  void saysWhenItIsAFile() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThatThrownBy(() -> DataFolder.at(file))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void saysWhenItCanNotBeWritten() {
    assertThatThrownBy(() -> DataFolder.at(Path.of("/proc/putokaz")))
        .isInstanceOf(LaunchFailure.class)
        .hasMessage(
            "The data folder /proc/putokaz can't be written to; give another one with --data.");
  }

  @Test
  void secretsAreMadeOnceAndReadByTheirOwnerOnly() throws Exception {
    Secrets secrets = Secrets.of(DataFolder.at(temp));
    assertThat(secrets.existing("desk")).isEmpty();
    String desk = secrets.password("desk");
    assertThat(desk).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(secrets.password("portal"));
    assertThat(Secrets.of(DataFolder.at(temp)).password("desk")).isEqualTo(desk);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())))
        .isEqualTo("rw-------");
  }

  @Test
  void instanceFileForgetsARunButNotThePortOfTheDatabase() {
    InstanceFile instance = InstanceFile.of(DataFolder.at(temp));
    assertThat(instance.jdbcUrl()).isEmpty();
    assertThat(instance.postgresPort()).isEmpty();
    instance.rememberPostgresPort(5433);
    instance.running("jdbc:postgresql://localhost/x", 8080);
    assertThat(instance.jdbcUrl()).contains("jdbc:postgresql://localhost/x");
    instance.notRunning();
    assertThat(instance.jdbcUrl()).isEmpty();
    assertThat(instance.postgresPort()).hasValue(5433);
  }
}
