package rs.putokaz.portal.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes answers small. */
final class Compression {

  private static final byte[] NOT_WORTH_IT = {};
  private static final boolean BROTLI = Brotli4jLoader.isAvailable();

  /** How much time the compression may take. */
  enum Effort {
    /** A file that stays as it is: as small as can be. */
    FILE(Deflater.BEST_COMPRESSION, 11),
    /** A page, for which its first reader waits: a little larger, but soon there. */
    PAGE(6, 5);

    private final int gzip;
    private final Encoder.Parameters brotli;

    Effort(int gzip, int brotli) {
      this.gzip = gzip;
      this.brotli = new Encoder.Parameters().setQuality(brotli).setMode(Encoder.Mode.TEXT);
    }
  }

  private Compression() {}

  static byte[] gzip(byte[] body, Effort effort) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 64);
    try (GZIPOutputStream gzip = new LevelledGzip(out, effort.gzip)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return smaller(out.toByteArray(), body);
  }

  static byte[] brotli(byte[] body, Effort effort) {
    if (!BROTLI) {
      return NOT_WORTH_IT;
    }
    try {
      return smaller(Encoder.compress(body, effort.brotli), body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static byte[] smaller(byte[] compressed, byte[] body) {
    return compressed.length < body.length ? compressed : NOT_WORTH_IT;
  }

  private static final class LevelledGzip extends GZIPOutputStream {
    LevelledGzip(ByteArrayOutputStream out, int level) throws IOException {
      super(out, 8192);
      def.setLevel(level);
    }
  }
}
