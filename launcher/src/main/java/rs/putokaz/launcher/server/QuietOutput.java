package rs.putokaz.launcher.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import rs.putokaz.launcher.LaunchFailure;
import rs.putokaz.launcher.embedded.DataFolder;

/**
 * Sends everything that libraries and servers say into files, so that the console is left to us:
 * log records to {@code log/server.log}, what is printed past the log to {@code log/output.log}.
 */
public final class QuietOutput {

  private QuietOutput() {}

  /** From now on; the caller has kept the original output for itself. Returns the settings file. */
  public static Path begin(DataFolder folder) {
    return begin(folder, folder.serverLog(), "output.log", "logging.properties");
  }

  /** As {@link #begin}, for a command that may run while a server has the server's log. */
  public static void beginBesideServer(DataFolder folder) {
    Path log = folder.logs().resolve("command.log");
    begin(folder, log, "command-output.log", "command-logging.properties");
  }

  private static Path begin(DataFolder folder, Path log, String output, String settingsName) {
    Path settings = folder.logs().resolve(settingsName);
    try {
      Files.writeString(settings, settings(log));
      PrintStream file =
          new PrintStream(
              Files.newOutputStream(folder.logs().resolve(output)), true, StandardCharsets.UTF_8);
      System.setOut(file);
      System.setErr(file);
      LogManager.getLogManager()
          .readConfiguration(new ByteArrayInputStream(Files.readAllBytes(settings)));
    } catch (IOException e) {
      throw new LaunchFailure("The log folder " + folder.logs() + " can't be written to.", e);
    }
    return settings;
  }

  private static String settings(Path log) throws IOException {
    try (InputStream template = QuietOutput.class.getResourceAsStream("logging.properties")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@LOG@", log.toString().replace("\\", "\\\\"));
    }
  }
}
