package rs.putokaz.launcher.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import rs.putokaz.launcher.LaunchFailure;

/**
 * The programs of PostgreSQL, which come inside a jar for each processor and are unpacked once. The
 * folder is named after the checksum of the archive: another version gets another folder.
 */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** The folder that holds {@code bin/} and {@code lib/} for this machine, unpacked if need be. */
  static Path unpackedIn(Path parent) {
    URL archive = PostgresBinaries.class.getResource("/" + archiveName());
    if (archive == null) {
      throw new LaunchFailure(
          "There is no embedded PostgreSQL for "
              + System.getProperty("os.name")
              + " on "
              + System.getProperty("os.arch")
              + "; give the address of one with --db-url and --db-user.");
    }
    try {
      Path folder = parent.resolve("postgresql-" + checksum(archive));
      if (!Files.exists(folder)) {
        unpack(archive, parent, folder);
      }
      return folder;
    } catch (IOException e) {
      throw new LaunchFailure("PostgreSQL could not be unpacked into " + parent + ".", e);
    }
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    String ours = processor.equals("aarch64") ? "arm_64" : "x86_64";
    return "postgres-" + system + "-" + ours + ".txz";
  }

  private static String checksum(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    return connection instanceof JarURLConnection jar
        ? Long.toHexString(jar.getJarEntry().getCrc())
        : Long.toHexString(connection.getContentLengthLong());
  }

  private static void unpack(URL archive, Path parent, Path folder) throws IOException {
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, "unpacking-");
    try (InputStream bytes = archive.openStream();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(bytes))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, draft);
      }
    }
    // Moved in one step, so that a start that was cut off leaves no half of a PostgreSQL behind.
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveEntry entry, InputStream bytes, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("Not inside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(bytes, target);
      if ((entry.getMode() & 0100) != 0) {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(target, permissions);
      }
    }
  }
}
