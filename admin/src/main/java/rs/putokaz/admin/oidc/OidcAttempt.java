package rs.putokaz.admin.oidc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import rs.putokaz.desk.person.factor.SecretBox;

/**
 * What one browser keeps while its person is at the provider, sealed in a cookie: the session's own
 * cookie does not come along when another site sends people here.
 */
record OidcAttempt(String state, String nonce, String verifier, Instant until) {

  static final Duration VALIDITY = Duration.ofMinutes(10);

  private static final String PURPOSE = "oidc";
  private static final int BYTES = 32;

  static OidcAttempt random(SecureRandom random, Instant now) {
    return new OidcAttempt(token(random), token(random), token(random), now.plus(VALIDITY));
  }

  private static String token(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return base64url(bytes);
  }

  private static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the provider gets of the verifier (S256). */
  String challenge() {
    try {
      byte[] ascii = verifier.getBytes(StandardCharsets.US_ASCII);
      return base64url(MessageDigest.getInstance("SHA-256").digest(ascii));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String seal(SecretBox box) {
    String json =
        Json.createObjectBuilder()
            .add("state", state)
            .add("nonce", nonce)
            .add("verifier", verifier)
            .add("until", until.getEpochSecond())
            .build()
            .toString();
    return box.seal(json, PURPOSE);
  }

  /**
   * The attempt that the cookie holds.
   *
   * @throws OidcException when it is none of ours, too old, or for another state
   */
  static OidcAttempt open(SecretBox box, String sealed, String state, Instant now)
      throws OidcException {
    OidcAttempt attempt;
    try (var reader = Json.createReader(new StringReader(box.open(sealed, PURPOSE)))) {
      JsonObject json = reader.readObject();
      attempt =
          new OidcAttempt(
              json.getString("state"),
              json.getString("nonce"),
              json.getString("verifier"),
              Instant.ofEpochSecond(json.getJsonNumber("until").longValue()));
    } catch (IllegalArgumentException e) {
      throw new OidcException("the cookie of the attempt is not ours", e);
    }
    if (!now.isBefore(attempt.until) || !attempt.state.equals(state)) {
      throw new OidcException("the attempt is too old, or the answer belongs to another one");
    }
    return attempt;
  }
}
