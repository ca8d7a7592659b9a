package rs.putokaz.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rs.putokaz.launcher.TestFolder;
import rs.putokaz.launcher.embedded.DataFolder;

class RunCommandTest extends CommandLineCase {

  @Test
  void saysWhenThePortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();
      assertThat(run("run", "--data", data(), "--port", "" + port)).isEqualTo(1);
      assertThat(complained())
          .isEqualTo(
              "Port " + port + " is taken by another program; choose another one with --port.");
    }
  }

  @Test
  void saysWhenTheDataFolderIsInUse() throws Exception {
    DataFolder.Lock lock = DataFolder.at(Path.of(data())).lock();
    assertThat(run("run", "--data", data(), "--port", freePort())).isEqualTo(1);
    assertThat(complained()).contains("is in use by another Putokaz").hasLineCount(1);
    lock.close();
  }

  @Test
  void saysWhenTheDatabaseIsNotThere() throws Exception {
    assertThat(runOn("jdbc:postgresql://127.0.0.1:1/putokaz")).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("Nothing answers at 127.0.0.1:1; is PostgreSQL running there?");
  }

  @Test
  void saysWhenTheAddressOfTheDatabaseIsWrong() throws Exception {
    assertThat(runOn("localhost")).isEqualTo(1);
    assertThat(complained())
        .startsWith("\"localhost\" is not the address of a PostgreSQL database")
        .hasLineCount(1);
  }

  @Test
  void wantsAddressAndRoleOfTheDatabaseTogether() throws Exception {
    assertThat(run("run", "--data", data(), "--db-user", "x")).isEqualTo(1);
    assertThat(complained()).isEqualTo("--db-user is of use only together with --db-url.");
    assertThat(run("run", "--data", data(), "--db-url", "jdbc:postgresql://h/d")).isEqualTo(1);
    assertThat(complained()).startsWith("--db-url needs --db-user");
  }

  @Test
  void wantsServerAndSenderOfMailTogether() throws Exception {
    assertThat(run("run", "--data", data(), "--mail-from", "desk@example.org")).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("Options of mail are of use only together with --mail-host.");
    assertThat(run("run", "--data", data(), "--mail-host", "localhost")).isEqualTo(1);
    assertThat(complained()).startsWith("--mail-host needs --mail-from");
    assertThat(System.getProperty("putokaz.mail.host")).isNull();
  }

  @Test
  void stopsTheDatabaseAgainWhenThePortalDoesNotStart() throws Exception {
    DataFolder folder = TestFolder.at(Path.of(data()));
    assertThat(run("run", "--data", data(), "--port", freePort(), "--no-demo")).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("Putokaz did not start; " + folder.serverLog() + " says why.");
    assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
    assertThat(Files.readString(folder.serverLog()))
        .contains("There is no server in this test.")
        .doesNotContain("did not stop");
    folder.lock().close();
  }

  @Test
  void wantsADatabaseForANodeAlone() {
    assertThat(run("portal", "--data", data())).isEqualTo(1);
    assertThat(complained()).isEqualTo("A public node needs its database: --db-url.");
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    assertThat(run("dance")).isEqualTo(2);
    assertThat(complained()).contains("dance").hasLineCount(1);
    assertThat(run("run", "--port", "many")).isEqualTo(2);
    assertThat(complained()).contains("--port").endsWith("See ./putokaz run --help.");
    assertThat(run()).isEqualTo(2);
    assertThat(complained()).endsWith("See ./putokaz help.").hasLineCount(1);
  }

  private int runOn(String url) throws IOException {
    return run(
        "run", "--data", data(), "--port", freePort(), "--db-url", url, "--db-user", "somebody");
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    }
  }
}
