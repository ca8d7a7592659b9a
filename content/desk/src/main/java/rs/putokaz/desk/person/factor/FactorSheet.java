package rs.putokaz.desk.person.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The second factors of a person.
 *
 * @param totpSince since when there is an authenticator app
 * @param passkeys oldest first
 * @param codesLeft recovery codes that were not used yet
 */
public record FactorSheet(Optional<Instant> totpSince, List<Passkey> passkeys, int codesLeft) {

  /** Whether there is one beside recovery codes. */
  public boolean any() {
    return totpSince.isPresent() || !passkeys.isEmpty();
  }
}
