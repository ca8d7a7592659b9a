package rs.putokaz.desk.kiosk;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What a screen needs to check the PIN of staff without network: PBKDF2 with HMAC-SHA-256 (RFC
 * 8018). Six digits can be tried out by whoever has this; only the screen has it.
 *
 * @param salt 16 bytes in base 64
 * @param rounds how often it is hashed
 * @param hash 32 bytes in base 64
 */
public record KioskPin(String salt, int rounds, String hash) {

  private static final int ROUNDS = 310_000;
  private static final int SALT = 16;
  private static final int BITS = 256;

  /** The check of a PIN of six digits. */
  static KioskPin of(String pin) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, ROUNDS, BITS))
              .getEncoded();
      Base64.Encoder encoder = Base64.getEncoder();
      return new KioskPin(encoder.encodeToString(salt), ROUNDS, encoder.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    }
  }
}
