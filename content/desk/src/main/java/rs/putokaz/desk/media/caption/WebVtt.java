package rs.putokaz.desk.media.caption;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import rs.putokaz.desk.media.caption.RefusedCaptionsException.Reason;

/**
 * A file of captions that is in order. Browsers pass over what they do not understand without a
 * word, so a reader would miss captions that nobody knows to be missing; therefore a file with any
 * fault is refused as a whole, with the first line that is wrong.
 *
 * @param text the file with line feeds and without a byte-order mark
 * @param cues how many captions there are, at least one
 */
public record WebVtt(String text, int cues) {

  /** Most bytes of a file. */
  public static final int MOST_BYTES = 1024 * 1024;

  private static final Pattern HEADER = Pattern.compile("WEBVTT([ \\t].*)?");
  private static final Pattern COMMENT = Pattern.compile("(NOTE|REGION)([ \\t].*)?");
  private static final Pattern STYLE = Pattern.compile("STYLE[ \\t]*");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t]]");
  private static final int MARK = 0xfeff;

  /**
   * Reads a file.
   *
   * @throws RefusedCaptionsException when anything of it is wrong
   */
  public static WebVtt read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new RefusedCaptionsException(Reason.TOO_LARGE, 0, "");
    }
    String text = decode(file).replace("\r\n", "\n").replace('\r', '\n');
    if (!text.isEmpty() && text.charAt(0) == MARK) {
      text = text.substring(1);
    }
    return new WebVtt(text, new Walk(Arrays.asList(text.split("\n", -1))).cues());
  }

  /** The bytes that readers get. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String decode(byte[] file) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(file.length);
    ByteBuffer bytes = ByteBuffer.wrap(file);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      String before = new String(file, 0, bytes.position(), StandardCharsets.UTF_8);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      throw new RefusedCaptionsException(Reason.NOT_UTF8, line, "");
    }
    return text.flip().toString();
  }

  /** One way through the lines; blocks have blank lines between them. */
  private static final class Walk {

    private final List<String> lines;
    private int next;
    private int cues;
    private CueTimes last = CueTimes.BEGINNING;

    Walk(List<String> lines) {
      this.lines = lines;
    }

    int cues() {
      for (int i = 0; i < lines.size(); i++) {
        if (NO_TEXT.matcher(lines.get(i)).find()) {
          throw new RefusedCaptionsException(Reason.NO_TEXT, i + 1, "");
        }
      }
      if (!HEADER.matcher(lines.get(0)).matches()) {
        throw new RefusedCaptionsException(Reason.NO_HEADER, 1, "");
      }
      next = 1;
      passOver();
      while (next < lines.size()) {
        if (lines.get(next).isBlank()) {
          next++;
        } else {
          block();
        }
      }
      if (cues == 0) {
        throw new RefusedCaptionsException(Reason.NO_CUES, 0, "");
      }
      return cues;
    }

    private boolean isBlank() {
      return next >= lines.size() || lines.get(next).isEmpty();
    }

    private void passOver() {
      for (; !isBlank(); next++) {
        if (lines.get(next).contains(CueTimes.ARROW)) {
          throw new RefusedCaptionsException(Reason.TIMES, next + 1, lines.get(next));
        }
      }
    }

    private void block() {
      String first = lines.get(next);
      if (STYLE.matcher(first).matches()) {
        throw new RefusedCaptionsException(Reason.STYLE, next + 1, "");
      }
      if (COMMENT.matcher(first).matches()) {
        passOver();
      } else {
        cue(first);
      }
    }

    private void cue(String first) {
      if (!first.contains(CueTimes.ARROW)) {
        next++;
      }
      if (isBlank()) {
        throw new RefusedCaptionsException(Reason.TIMES, next, first);
      }
      last = CueTimes.read(lines.get(next), next + 1, last);
      int begun = ++next;
      passOver();
      CueMarkup.check(lines.subList(begun, next), begun + 1);
      cues++;
    }
  }
}
