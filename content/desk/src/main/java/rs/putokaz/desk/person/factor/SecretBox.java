package rs.putokaz.desk.person.factor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be read in the database or in a cookie (AES-256-GCM). What was sealed for one
 * purpose can't be opened for another.
 */
public final class SecretBox {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int FEWEST_CHARACTERS = 24;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  /**
   * A box with that key.
   *
   * @param secret random text of at least 24 characters
   * @throws IllegalArgumentException when it is shorter
   */
  public SecretBox(String secret) {
    if (secret.length() < FEWEST_CHARACTERS) {
      throw new IllegalArgumentException("putokaz.secret-key has less than 24 characters");
    }
    try {
      byte[] bytes = ("putokaz second factor\0" + secret).getBytes(StandardCharsets.UTF_8);
      this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(bytes), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The text sealed for that purpose, in letters that an address can carry. */
  public String seal(String text, String purpose) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, purpose)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /**
   * The text again.
   *
   * @throws IllegalArgumentException when it was not sealed with this key for that purpose
   */
  public String open(String sealed, String purpose) {
    byte[] all = Base64.getUrlDecoder().decode(sealed);
    if (all.length <= NONCE_BYTES) {
      throw new IllegalArgumentException("nothing sealed");
    }
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), purpose)
              .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("sealed with another key or for another purpose", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
