package rs.putokaz.portal.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses once what is sent often. */
final class Compression {

  private static final byte[] NOT_WORTH_IT = {};
  private static final boolean BROTLI = Brotli4jLoader.isAvailable();

  /** Nine of eleven: within some percent of the best at a tenth of its time. */
  private static final Encoder.Parameters BROTLI_LEVEL =
      new Encoder.Parameters().setQuality(9).setMode(Encoder.Mode.TEXT);

  private Compression() {}

  static byte[] gzip(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 64);
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return smaller(out.toByteArray(), body);
  }

  static byte[] brotli(byte[] body) {
    if (!BROTLI) {
      return NOT_WORTH_IT;
    }
    try {
      return smaller(Encoder.compress(body, BROTLI_LEVEL), body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  private static byte[] smaller(byte[] compressed, byte[] body) {
    return compressed.length < body.length ? compressed : NOT_WORTH_IT;
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
