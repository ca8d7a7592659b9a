package rs.putokaz.desk.media.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people, and those who mean harm, upload them; each is made here. */
public final class TestFiles {

  private TestFiles() {}

  /** A picture that is red on the left and blue on the right. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width, height);
    graphics.dispose();
    return written(image, format);
  }

  static byte[] transparentPicture() {
    return written(new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB), "png");
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalStateException("nothing writes " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG of a phone: it has to be turned to the right, and says where it was taken. */
  static byte[] photograph(int width, int height) {
    ByteBuffer tiff = ByteBuffer.allocate(120);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    entry(tiff, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
    entry(tiff, 0x8825, 4, 1).putInt(38);
    tiff.putInt(0);
    tiff.position(38);
    tiff.putShort((short) 1);
    entry(tiff, 0x0001, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
    tiff.putInt(0).put("GPS 44.8176N 20.4633E".getBytes(StandardCharsets.US_ASCII));
    byte[] exif = concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    return withSegment(picture("jpeg", width, height), 0xe1, exif);
  }

  private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  /** A JPEG with a page of HTML as its comment. */
  static byte[] commentedPicture(String comment) {
    return withSegment(picture("jpeg", 400, 300), 0xfe, comment.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
    segment.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2)).put(content);
    byte[] start = Arrays.copyOf(jpeg, 2);
    return concat(start, segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  /** A PNG of a few bytes that says it has that many pixels. */
  static byte[] pngThatSaysItIs(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    ByteBuffer png = ByteBuffer.allocate(200);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    png.putInt(13).put(header.array()).putInt((int) crc.getValue());
    return png.array();
  }

  static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[100_000]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A PDF of one empty page. */
  public static byte[] pdf() {
    return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] mp4(String brand) {
    byte[] start = ("\0\0\0\u0020ftyp" + brand).getBytes(StandardCharsets.ISO_8859_1);
    return concat(start, "\0\0\2\0isomiso2mp41".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The beginning of a film. */
  public static byte[] webm() {
    byte[] ebml = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3, (byte) 0x9f, 0x42, (byte) 0x82};
    return concat(ebml, new byte[] {(byte) 0x84}, text("webm"), new byte[100]);
  }

  /** What a browser records from a microphone. */
  static byte[] webmSound() {
    return concat(webm(), text("A_OPUS"), new byte[100]);
  }

  /** What other browsers record from a microphone. */
  static byte[] mp4Sound() {
    return concat(mp4("iso5"), text("hdlr"), new byte[8], text("soun"));
  }

  /** A film with sound, which names the sound first. */
  static byte[] mp4WithBoth() {
    return concat(mp4Sound(), text("hdlr"), new byte[8], text("vide"));
  }

  /** Sound in Ogg; different for every number. */
  public static byte[] sound(int number) {
    return concat(ogg("OpusHead"), text("no. " + number));
  }

  static byte[] ogg(String codec) {
    return concat(text("OggS"), new byte[24], text(codec), new byte[100]);
  }

  static byte[] mp3() {
    return concat(text("ID3\3\0"), new byte[200]);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** An upload of these bytes. */
  public static Upload upload(String name, byte[] content) {
    return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
  }
}
