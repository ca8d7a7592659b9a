package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the command line says when something is in the way: one sentence, and a status that is not
 * zero.
 */
class CommandLineIT {

  /** Of an application whose database is not there. */
  private static final String UNFIT =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="none"><jta-data-source>java:app/none</jta-data-source></persistence-unit>
      </persistence>""";

  @TempDir Path folder;

  @Test
  void aTakenPortIsSaidInOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      Product.Finished run =
          Product.execute(
              "run", "--port", Integer.toString(taken.getLocalPort()), "--data", folder.toString());
      assertThat(run.status()).isNotZero();
      assertThat(run.output().strip().lines())
          .hasSize(1)
          .first()
          .asString()
          .contains(Integer.toString(taken.getLocalPort()));
    }
  }

  @Test
  void aWrongDatabaseAddressIsSaidInOneSentence() {
    Product.Finished run =
        Product.execute(
            "run",
            "--db-url",
            "jdbc:postgresql://localhost:1/none",
            "--db-user",
            "nobody",
            "--data",
            folder.toString());
    assertThat(run.status()).isNotZero();
    assertThat(run.output()).doesNotContain("Exception");
    assertThat(run.output().strip().lines()).hasSize(1);
  }

  @Test
  void aBackOfficeThatDoesNotStartEndsTheRun() throws IOException {
    Path home = distributionWithBackOffice(UNFIT);
    Path console = folder.resolve("console");
    String port = Integer.toString(freePort());
    Process run =
        new ProcessBuilder(
                Product.command(
                    home, "run", "--port", port, "--data", folder.resolve("data").toString()))
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    try {
      Product.eventually(Duration.ofMinutes(4), () -> !run.isAlive());
    } finally {
      run.destroy();
    }
    assertThat(run.exitValue()).isNotZero();
    assertThat(Files.readString(console))
        .contains("Putokaz did not start")
        .contains("server.log")
        .doesNotContain("Exception", "is ready");
  }

  @Test
  void anUnknownOptionIsExplained() {
    Product.Finished run = Product.execute("run", "--colour", "blue");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).contains("--colour").doesNotContain("Exception");
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(Product.execute("run", "--help").output())
        .contains("--port", "--data", "--db-url", "--db-user", "--no-demo");
  }

  /** A distribution like that under test, but for a back-office with that persistence unit. */
  private Path distributionWithBackOffice(String persistence) throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    try (Stream<Path> parts = Files.list(Product.distribution())) {
      for (Path part : parts.toList()) {
        Files.createSymbolicLink(home.resolve(part.getFileName()), part);
      }
    }
    // The program asks where it lies itself, and a link lies where it leads.
    Files.delete(home.resolve("putokaz.jar"));
    Files.copy(Product.distribution().resolve("putokaz.jar"), home.resolve("putokaz.jar"));
    Path war = home.resolve("admin.war");
    Files.delete(war);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("WEB-INF/classes/META-INF/persistence.xml"));
      zip.write(persistence.getBytes(StandardCharsets.UTF_8));
    }
    return home;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
