package rs.putokaz.desk.exchange.line;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a file line by line, holding one line at a time. Lines end with a line feed, with or
 * without a carriage return before it; a byte-order mark is passed over, and so are blank lines.
 */
public final class LineFile implements Closeable {

  /** Longest line in bytes: the longest recording in Base64, and then some. */
  public static final int LONGEST_LINE = 16 << 20;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int number;
  private long position;

  /** Opens the file. */
  public LineFile(Path file) throws IOException {
    this.in = Files.newInputStream(file);
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param text without the line end; empty when there is a fault
   * @param fault why the line cannot be read; empty when it can
   */
  public record Line(int number, String text, String fault) {}

  /** The next line that is not blank; empty at the end of the file. */
  public Optional<Line> next() throws IOException {
    while (fill()) {
      number++;
      if (bytes.size() > LONGEST_LINE) {
        return Optional.of(
            new Line(number, "", "the line is longer than " + (LONGEST_LINE >> 20) + " MB"));
      }
      Line line = decode();
      if (!line.fault().isEmpty() || !line.text().isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** How many bytes of the file were read. */
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads up to the next line feed; of a line that is too long no more than shows it is kept. */
  private boolean fill() throws IOException {
    bytes.reset();
    boolean any = false;
    while (start < end || load()) {
      any = true;
      int stop = start;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      if (bytes.size() <= LONGEST_LINE) {
        bytes.write(buffer, start, stop - start);
      }
      boolean lineFeed = stop < end;
      int next = lineFeed ? stop + 1 : stop;
      position += next - start;
      start = next;
      if (lineFeed) {
        return true;
      }
    }
    return any;
  }

  private boolean load() throws IOException {
    start = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private Line decode() {
    ByteBuffer line = ByteBuffer.wrap(bytes.toByteArray());
    if (number == 1 && startsWithMark(line)) {
      line.position(3);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(line)
              .toString();
      return new Line(number, text, "");
    } catch (CharacterCodingException e) {
      return new Line(number, "", "the line is not UTF-8 (at byte " + (line.position() + 1) + ")");
    }
  }

  private static boolean startsWithMark(ByteBuffer line) {
    return line.remaining() >= 3
        && line.get(0) == (byte) 0xEF
        && line.get(1) == (byte) 0xBB
        && line.get(2) == (byte) 0xBF;
  }
}
