package rs.putokaz.desk.media.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that was let in. Its renditions can be read until it is closed.
 *
 * @param fileName name without anything that could harm
 * @param type media type of what was uploaded
 * @param hash 32 hexadecimal digits of the SHA-256 of what readers get
 * @param size bytes of what readers get; of a picture, of its largest rendition
 * @param width of the largest rendition in pixels; 0 when it is no picture
 * @param height as the width
 * @param copy the temporary file behind it
 */
public record Taken(
    MediumKind kind,
    String fileName,
    String type,
    String hash,
    long size,
    int width,
    int height,
    List<Rendition> renditions,
    Path copy)
    implements AutoCloseable {

  /** Names of the renditions. */
  public List<String> names() {
    return renditions.stream().map(Rendition::name).toList();
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the copy of an upload", e);
    }
  }
}
