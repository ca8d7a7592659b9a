package rs.putokaz.launcher.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs command lines as the boot class does, with a console that can be read. */
abstract class CommandLineCase {

  @TempDir Path temp;

  private final PrintStream processOut = System.out;
  private final PrintStream processErr = System.err;
  private ByteArrayOutputStream out;
  private ByteArrayOutputStream err;

  @BeforeEach
  void silenceLogs() {
    LogManager.getLogManager().reset();
  }

  @AfterEach
  void giveOutputBack() throws Exception {
    System.setOut(processOut);
    System.setErr(processErr);
    LogManager.getLogManager().readConfiguration();
  }

  int run(String... args) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.run(
        args,
        new Surroundings(
            temp,
            console,
            arguments ->
                () -> {
                  throw new IllegalStateException("There is no server in this test.");
                }));
  }

  String said() {
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  String complained() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  String data() {
    return temp.resolve("data").toString();
  }
}
