package rs.putokaz.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rs.putokaz.launcher.embedded.DataFolder;

/** Data folders for tests, which share what is unpacked: 60 MB of PostgreSQL once, not per test. */
public final class TestFolder {

  private static final Path UNPACKED = Path.of("target", "test-unpacked").toAbsolutePath();

  private TestFolder() {}

  /** A data folder at this path. */
  public static DataFolder at(Path path) throws IOException {
    DataFolder folder = DataFolder.at(path);
    Files.createDirectories(UNPACKED);
    if (!Files.exists(folder.unpacked())) {
      Files.createSymbolicLink(folder.unpacked(), UNPACKED);
    }
    return folder;
  }
}
