package rs.putokaz.published.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A seal (HMAC-SHA256, RFC 2104) by which a portal node knows that a document comes from the
 * back-office and may be rendered, until a certain moment. The key is the same on both sides and
 * known to nobody else. Thread-safe.
 */
public final class PreviewSeal {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Seals with that key.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public PreviewSeal(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * The seal of a document, 64 hexadecimal digits.
   *
   * @param until the moment from which on it is worth nothing, to the second
   */
  public String of(byte[] document, Instant until) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(ByteBuffer.allocate(Long.BYTES).putLong(until.getEpochSecond()).array());
      return HexFormat.of().formatHex(mac.doFinal(document));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** Whether the seal is that of the document, and still worth something. */
  public boolean isGenuine(String seal, byte[] document, Instant until, Instant now) {
    return now.isBefore(until)
        && MessageDigest.isEqual(
            of(document, until).getBytes(StandardCharsets.US_ASCII),
            seal.getBytes(StandardCharsets.UTF_8));
  }
}
