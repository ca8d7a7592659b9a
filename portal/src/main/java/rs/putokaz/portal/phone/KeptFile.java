package rs.putokaz.portal.phone;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rs.putokaz.portal.http.ReadyPage;

/**
 * A file that a phone may keep. Immutable.
 *
 * @param path its address on this site
 * @param sha256 64 hexadecimal digits, of its content without encoding
 * @param bytes what it weighs on the way, in brotli where that is smaller
 * @param layer 1 is kept without asking, 2 when the reader wants everything, 3 when the reader also
 *     wants private matters
 */
record KeptFile(String path, String sha256, int bytes, int layer) {

  /** Kept by itself after the first page. */
  static final int FIRST = 1;

  /** Kept when the reader asks for everything. */
  static final int ALL = 2;

  /** Private matters, kept on an explicit wish alone. */
  static final int PRIVATE = 3;

  static KeptFile of(String path, ReadyPage page, int layer) {
    int packed = page.brotli().length;
    return new KeptFile(
        path, digest(page.plain()), packed > 0 ? packed : page.plain().length, layer);
  }

  /** SHA-256 (FIPS 180-4) in hexadecimal digits. */
  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
