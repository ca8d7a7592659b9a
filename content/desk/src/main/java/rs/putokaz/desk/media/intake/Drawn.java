package rs.putokaz.desk.media.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A picture that was drawn anew in several sizes.
 *
 * @param width of the largest in pixels
 * @param height as the width
 * @param images the smallest first
 */
record Drawn(int width, int height, List<Image> images) {

  /** One size in one format. */
  record Image(int width, String extension, byte[] bytes) {

    private Rendition rendition(String hash) {
      return new Rendition(
          hash + "-" + width + "." + extension, () -> new ByteArrayInputStream(bytes));
    }
  }

  Taken taken(String fileName, String type, Path copy) {
    Image largest = images.get(images.size() - 1);
    String hash = Hashes.of(largest.bytes());
    List<Rendition> renditions = images.stream().map(image -> image.rendition(hash)).toList();
    return new Taken(
        MediumKind.PICTURE,
        fileName,
        type,
        hash,
        largest.bytes().length,
        width,
        height,
        renditions,
        copy);
  }
}
