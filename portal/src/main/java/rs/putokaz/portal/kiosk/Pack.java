package rs.putokaz.portal.kiosk;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A generation as a zip for a USB stick. It only stores, so that a screen reads it without
 * unpacking. Large files are left out.
 */
final class Pack implements StreamingOutput {

  /** Most bytes of a picture or recording that goes into a pack. */
  static final long MOST_FILE_BYTES = 2L * 1024 * 1024;

  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Generation generation;
  private final KioskContent content;

  Pack(Generation generation, KioskContent content) {
    this.generation = generation;
    this.content = content;
  }

  @Override
  public void write(OutputStream output) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
    zip.setMethod(ZipOutputStream.STORED);
    put(zip, "root.json", generation.root());
    put(zip, "root.sig", generation.signature().getBytes(StandardCharsets.US_ASCII));
    Set<String> done = new HashSet<>();
    for (Manifest manifest : generation.manifests()) {
      put(zip, "m/" + manifest.sha256(), manifest.json());
      for (Manifest.Entry entry : manifest.entries()) {
        if (done.add(entry.sha256())) {
          Optional<byte[]> bytes = bytes(entry);
          if (bytes.isPresent()) {
            put(zip, "o/" + entry.sha256(), bytes.get());
          }
        }
      }
    }
    zip.finish();
  }

  private Optional<byte[]> bytes(Manifest.Entry entry) throws IOException {
    Optional<byte[]> text = content.object(entry.sha256());
    if (text.isPresent() || entry.bytes() > MOST_FILE_BYTES) {
      return text;
    }
    Optional<Path> file = content.fileName(entry.sha256()).flatMap(content::file);
    return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
