package rs.putokaz.published.kiosk;

import java.time.Instant;
import java.util.UUID;

/**
 * A screen that was taken in.
 *
 * @param id its key
 * @param centre slug of its centre
 * @param name what people call it
 * @param publicKey as SPKI in base 64
 * @param tokenHash SHA-256 of its token; empty while it has none
 * @param tokenSince when that was issued; null while it has none
 * @param formerHash SHA-256 of the token before; empty when there was none
 * @param formerUntil until when that one is taken too; null when there was none
 * @param settings JSON
 * @param settingsNo rises with each change of the settings, the name and the centre
 * @param revoked whether it was sent away
 */
public record Device(
    UUID id,
    String centre,
    String name,
    String publicKey,
    String tokenHash,
    Instant tokenSince,
    String formerHash,
    Instant formerUntil,
    String settings,
    long settingsNo,
    boolean revoked) {

  boolean hasToken(String hash, Instant now) {
    return !revoked
        && (hash.equals(tokenHash) || (hash.equals(formerHash) && now.isBefore(formerUntil)));
  }
}
