package rs.putokaz.admin.exchange;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Files on their way through the server. Each lies in a folder of the server until it is deleted.
 */
public final class Upload {

  private Upload() {}

  /** An empty file that nobody else has. */
  public static Path create() {
    try {
      return Files.createTempFile("putokaz-desk", ".part");
    } catch (IOException e) {
      throw new UncheckedIOException("there is no room for a file", e);
    }
  }

  /**
   * Keeps what was sent.
   *
   * @param part null when nothing was chosen
   * @return empty when nothing was sent
   */
  public static Optional<Path> keep(Part part) {
    if (part == null || part.getSize() == 0) {
      return Optional.empty();
    }
    Path file = create();
    try (InputStream in = part.getInputStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      part.delete();
      return Optional.of(file);
    } catch (IOException e) {
      delete(file);
      throw new UncheckedIOException("the file could not be kept", e);
    }
  }

  /** Deletes a file; null is fine. */
  public static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the file could not be deleted", e);
    }
  }
}
