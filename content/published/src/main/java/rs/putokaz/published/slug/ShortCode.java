package rs.putokaz.published.slug;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * The four characters by which a page of a screen is taken to a phone, in a QR code or typed: the
 * first 20 bits of the SHA-256 of its slug in the letters of Crockford's base 32, which nobody
 * mistakes for each other. The same for everyone. Two of a few hundred slugs may share a code;
 * whoever looks one up shows both.
 */
public final class ShortCode {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{4}");
  private static final int BITS = 5;

  private ShortCode() {}

  /** The code of that slug. */
  public static String of(String slug) {
    byte[] hash = sha256(slug.getBytes(StandardCharsets.UTF_8));
    int first = (hash[0] & 0xFF) << 12 | (hash[1] & 0xFF) << 4 | (hash[2] & 0xFF) >> 4;
    StringBuilder code = new StringBuilder();
    for (int shift = 3 * BITS; shift >= 0; shift -= BITS) {
      code.append(LETTERS.charAt(first >> shift & 31));
    }
    return code.toString();
  }

  /** Whether the text has the form of a code. */
  public static boolean matches(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
