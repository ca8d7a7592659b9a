package rs.putokaz.desk.media.intake;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import rs.putokaz.desk.media.intake.RefusedUploadException.Reason;

/** Draws pictures anew, upright and in the sizes that pages ask for. */
final class Pictures {

  /** The widths of the renditions in pixels; a picture is never made larger than it is. */
  private static final List<Integer> WIDTHS = List.of(320, 640, 1280);

  /** More are not decoded: several times what the largest rendition has. */
  private static final double DECODED_PIXELS = 8_000_000;

  private static final int MEGAPIXEL = 1_000_000;

  /** One at a time, so that many uploads need no more memory than one. */
  private static final ReentrantLock TURN = new ReentrantLock();

  static {
    // The readers are among the libraries of the application, not of the server.
    ImageIO.scanForPlugins();
    ImageIO.setUseCache(false);
  }

  private Pictures() {}

  /**
   * Draws a picture.
   *
   * @throws RefusedUploadException when it has too many pixels or cannot be read
   */
  static Drawn draw(Path file, FileType type, long mostPixels) {
    TURN.lock();
    try {
      return renditions(read(file, type, mostPixels));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      // Decoders tell damage by these.
      throw new RefusedUploadException(Reason.UNREADABLE);
    } catch (IllegalStateException | NegativeArraySizeException | NullPointerException broken) {
      throw new RefusedUploadException(Reason.UNREADABLE);
    } finally {
      TURN.unlock();
    }
  }

  private static BufferedImage read(Path file, FileType type, long mostPixels) throws IOException {
    ImageReader reader = reader(type);
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in, false, false);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      if (pixels > mostPixels) {
        throw new RefusedUploadException(
            Reason.TOO_MANY_PIXELS, Long.toString(mostPixels / MEGAPIXEL));
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / DECODED_PIXELS)));
      param.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = plain(reader.read(0, param));
      Orientation orientation =
          type == FileType.JPEG ? ExifUtils.getExifOrientation(reader, 0) : null;
      return orientation == null
          ? image
          : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    } finally {
      reader.dispose();
    }
  }

  /** Of several readers of a type the one in Java: what is read is not to be trusted. */
  private static ImageReader reader(FileType type) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mime());
    List<ImageReader> found = new ArrayList<>();
    readers.forEachRemaining(found::add);
    return found.stream()
        .filter(reader -> !reader.getClass().getName().startsWith("com.luciad."))
        .findFirst()
        .orElseThrow(() -> new IOException("nothing reads " + type.mime()));
  }

  /** The pixels alone, in one of two ways to store them. */
  private static BufferedImage plain(BufferedImage image) {
    int type = isTransparent(image) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = plain.createGraphics();
    try {
      graphics.drawImage(image, 0, 0, null);
    } finally {
      graphics.dispose();
    }
    return plain;
  }

  private static boolean isTransparent(BufferedImage image) {
    return image.getColorModel().hasAlpha()
        && IntStream.range(0, image.getHeight())
            .anyMatch(
                y ->
                    IntStream.of(image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth()))
                        .anyMatch(pixel -> pixel >>> 24 != 0xff));
  }

  private static Drawn renditions(BufferedImage image) throws IOException {
    int own = image.getWidth();
    int largest = WIDTHS.get(WIDTHS.size() - 1);
    List<Integer> widths =
        Stream.concat(
                WIDTHS.stream().filter(width -> width < own), Stream.of(Math.min(own, largest)))
            .distinct()
            .toList();
    List<Drawn.Image> images = new ArrayList<>();
    BufferedImage scaled = image;
    for (int width : widths) {
      scaled = width == own ? image : Thumbnails.of(image).width(width).asBufferedImage();
      if (WebP.isAvailable()) {
        images.add(new Drawn.Image(width, "webp", PictureFormat.WEBP.write(scaled)));
      }
      PictureFormat format =
          image.getColorModel().hasAlpha() ? PictureFormat.PNG : PictureFormat.JPEG;
      images.add(new Drawn.Image(width, format.extension(), format.write(scaled)));
    }
    return new Drawn(scaled.getWidth(), scaled.getHeight(), List.copyOf(images));
  }
}
