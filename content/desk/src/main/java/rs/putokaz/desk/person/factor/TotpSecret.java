package rs.putokaz.desk.person.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an authenticator app and the desk share: codes of six digits for steps of thirty seconds
 * (RFC 6238, HMAC-SHA-1, which all apps know).
 *
 * @param base32 20 random bytes as apps take them
 */
public record TotpSecret(String base32) {

  private static final int BYTES = 20;
  private static final int STEP_SECONDS = 30;

  /** Steps before and after now whose codes are taken: clocks differ. */
  private static final int TOLERANCE = 1;

  /** A fresh one. */
  static TotpSecret random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new TotpSecret(new Base32().encodeToString(bytes));
  }

  /** The address that a QR code shows to apps. */
  public String uri(String account) {
    String label = encode("Putokaz:" + account);
    return "otpauth://totp/" + label + "?secret=" + base32 + "&issuer=Putokaz";
  }

  /** The step whose code that is, among those around now and after the last one that was used. */
  OptionalLong stepOf(String code, Instant now, long lastStep) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
      boolean equal =
          MessageDigest.isEqual(
              code(step).getBytes(StandardCharsets.US_ASCII),
              code.getBytes(StandardCharsets.UTF_8));
      if (equal && step > lastStep) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  private String code(long step) {
    SecretKeySpec key = new SecretKeySpec(new Base32().decode(base32), "HmacSHA1");
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              key, Instant.ofEpochSecond(step * STEP_SECONDS), Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("not a key for HMAC", e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Never tells the secret, so that no log can. */
  @Override
  public String toString() {
    return "TotpSecret";
  }
}
