package rs.putokaz.launcher.embedded;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import rs.putokaz.launcher.LaunchFailure;

/** Writes files that nobody but their owner may read, whole or not at all. */
final class OwnerOnlyFile {

  private OwnerOnlyFile() {}

  /** Replaces {@code file} by one with this text and mode 0600. */
  static void write(Path file, String text) throws IOException {
    Path draft =
        Files.createTempFile(
            file.getParent(),
            file.getFileName().toString(),
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The properties in a file; none when there is no file. */
  static Properties readProperties(Path file) {
    Properties all = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        all.load(reader);
      } catch (IOException e) {
        throw new LaunchFailure("The file " + file + " can't be read.", e);
      }
    }
    return all;
  }

  /** Replaces a file by one with these properties below a line of comment. */
  static void writeProperties(Path file, Properties all, String comment) {
    try {
      StringWriter text = new StringWriter();
      all.store(text, comment);
      write(file, text.toString());
    } catch (IOException e) {
      throw new LaunchFailure("The file " + file + " can't be written.", e);
    }
  }
}
