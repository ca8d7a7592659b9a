package rs.putokaz.desk.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.PasswordHash;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which passwords are good enough (after NIST SP 800-63B: length, and nothing that stands beside
 * them) and how they are kept. Characters that look and mean the same are one, whichever keyboard
 * typed them.
 */
@ApplicationScoped
public class Passwords {

  /** Fewest characters. */
  public static final int SHORTEST = 12;

  /** Most characters. */
  public static final int LONGEST = 128;

  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  private final PasswordHash hash;

  /** Nobody's: what is typed for somebody who has none is compared with it to spend the time. */
  private final String decoy;

  /**
   * Passwords kept by that algorithm.
   *
   * @param hash when it is PBKDF2, it is given its strength here: every place that injects it gets
   *     one of its own with the weak default
   */
  @Inject
  public Passwords(PasswordHash hash) {
    if (hash instanceof Pbkdf2PasswordHash pbkdf2) {
      pbkdf2.initialize(STRENGTH);
    }
    this.hash = hash;
    this.decoy = hash.generate("decoy".toCharArray());
  }

  /** For CDI. */
  protected Passwords() {
    this.hash = null;
    this.decoy = null;
  }

  /**
   * The password as it is stored.
   *
   * @throws PersonException when it is not good enough for that person
   */
  String hash(Person person, String password) {
    int length = length(password);
    if (length < SHORTEST) {
      throw new PersonException(PersonException.Reason.PASSWORD_TOO_SHORT);
    }
    if (length > LONGEST) {
      throw new PersonException(PersonException.Reason.PASSWORD_TOO_LONG);
    }
    String canonical = canonical(password);
    String compared = comparable(canonical);
    String localPart = person.email().substring(0, person.email().indexOf('@'));
    if (compared.equals(comparable(person.email()))
        || compared.equals(comparable(localPart))
        || compared.equals(comparable(person.name()))) {
      throw new PersonException(PersonException.Reason.PASSWORD_GUESSABLE);
    }
    return hash.generate(canonical.toCharArray());
  }

  /** Whether that is the password; takes the same time when there is none. */
  boolean matches(String password, Optional<String> stored) {
    if (length(password) > LONGEST) {
      hash.verify(new char[0], decoy);
      return false;
    }
    boolean equal = hash.verify(canonical(password).toCharArray(), stored.orElse(decoy));
    return equal && stored.isPresent();
  }

  private static int length(String password) {
    return password.codePointCount(0, password.length());
  }

  private static String canonical(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static String comparable(String text) {
    return canonical(text).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }
}
