package rs.putokaz.desk.person;

import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.Map;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/**
 * A hash that costs no time, for tests that are about other things than its strength: {@link
 * Passwords} strengthens only what is plainly PBKDF2.
 */
public final class QuickPasswordHash implements PasswordHash {

  private final Pbkdf2PasswordHashImpl hash = new Pbkdf2PasswordHashImpl();

  public QuickPasswordHash() {
    hash.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "1024")); // the fewest that it takes
  }

  @Override
  public String generate(char[] password) {
    return hash.generate(password);
  }

  @Override
  public boolean verify(char[] password, String hashed) {
    return hash.verify(password, hashed);
  }
}
