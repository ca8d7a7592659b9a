package rs.putokaz.desk.media.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The formats that pictures are served in, each written without any metadata. */
enum PictureFormat {
  JPEG("jpg", "jpeg", "JPEG", 0.8f),
  PNG("png", "png", "", 0),
  WEBP("webp", "webp", "Lossy", 0.75f);

  private final String extension;
  private final String writer;
  private final String compression;
  private final float quality;

  PictureFormat(String extension, String writer, String compression, float quality) {
    this.extension = extension;
    this.writer = writer;
    this.compression = compression;
    this.quality = quality;
  }

  String extension() {
    return extension;
  }

  byte[] write(BufferedImage image) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(writer);
    if (!writers.hasNext()) {
      throw new IOException("nothing writes " + writer);
    }
    ImageWriter chosen = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = chosen.getDefaultWriteParam();
      if (!compression.isEmpty()) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(compression);
        param.setCompressionQuality(quality);
      }
      chosen.setOutput(out);
      chosen.write(null, new IIOImage(image, null, null), param);
    } finally {
      chosen.dispose();
    }
    return bytes.toByteArray();
  }
}
