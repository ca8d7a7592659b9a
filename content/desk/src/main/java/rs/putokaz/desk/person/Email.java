package rs.putokaz.desk.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * E-mail addresses as they are stored and compared: without spaces around them, in small letters.
 */
public final class Email {

  private static final int LONGEST = 254;
  private static final String ATOM = "[^\\s\\p{Cntrl}@<>()\\[\\]\\\\,;:\".]+";
  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";

  private static final Pattern ADDRESS =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

  private Email() {}

  /** The address as it is stored; empty when that is no address. */
  public static Optional<String> normalise(String typed) {
    if (typed.length() > 2 * LONGEST) {
      return Optional.empty();
    }
    String address =
        Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return address.length() <= LONGEST && ADDRESS.matcher(address).matches()
        ? Optional.of(address)
        : Optional.empty();
  }

  /**
   * The address as it is stored.
   *
   * @throws PersonException when that is no address
   */
  public static String require(String typed) {
    return normalise(typed)
        .orElseThrow(() -> new PersonException(PersonException.Reason.EMAIL_INVALID));
  }
}
