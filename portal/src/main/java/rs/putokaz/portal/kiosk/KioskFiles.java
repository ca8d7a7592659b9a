package rs.putokaz.portal.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rs.putokaz.portal.media.MediaTypes;
import rs.putokaz.portal.node.PortalNode;

/**
 * The files that objects show or play. A name stands for one content for ever, so each is read once
 * for its hash. For all threads.
 */
final class KioskFiles {

  private final PortalNode node;
  private final Map<String, KioskFile> known = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * A file as manifests list it.
   *
   * @param bytes its length
   */
  record KioskFile(String path, String sha256, long bytes) {}

  KioskFiles(PortalNode node) {
    this.node = node;
  }

  /** The file of that name, if this node has it. */
  Optional<KioskFile> find(String name) {
    return node.media().find(name).map(file -> known.computeIfAbsent(name, n -> read(n, file)));
  }

  private KioskFile read(String name, Path file) {
    try {
      KioskFile read = new KioskFile("media/" + name, Digest.of(file), Files.size(file));
      names.put(read.sha256(), name);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** Whether the file of that name is a picture; else it is to be heard. */
  static boolean isPicture(String name) {
    return MediaTypes.of(name).startsWith("image/");
  }

  /** Name of the file with that hash. */
  Optional<String> named(String sha256) {
    return Optional.ofNullable(names.get(sha256));
  }

  /** Where the file of that name lies. */
  Optional<Path> at(String name) {
    return node.media().find(name);
  }
}
