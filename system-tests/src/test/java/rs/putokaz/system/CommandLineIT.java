package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the command line says when something is in the way: one sentence, and a status that is not
 * zero.
 */
class CommandLineIT {

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
}
