package rs.putokaz.admin.security;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.factor.RelyingParty;

/** What a browser is asked about passkeys, as JSON of WebAuthn level 3. */
public final class PasskeyOptions {

  /** ECDSA with SHA-256, RSA with SHA-256, EdDSA: what devices of these years have. */
  private static final List<Integer> ALGORITHMS = List.of(-7, -257, -8);

  private static final int TIMEOUT_MILLIS = 120_000;

  private PasskeyOptions() {}

  /** To make a passkey for that person on a device that has none yet. */
  public static String forRegistration(
      RelyingParty site, Person person, String challenge, List<String> known) {
    JsonArrayBuilder algorithms = Json.createArrayBuilder();
    ALGORITHMS.forEach(
        algorithm ->
            algorithms.add(
                Json.createObjectBuilder().add("type", "public-key").add("alg", algorithm)));
    return Json.createObjectBuilder()
        .add("challenge", challenge)
        .add("rp", Json.createObjectBuilder().add("id", site.id()).add("name", "Putokaz"))
        .add(
            "user",
            Json.createObjectBuilder()
                .add("id", handle(person.id()))
                .add("name", person.email())
                .add("displayName", person.name()))
        .add("pubKeyCredParams", algorithms)
        .add("excludeCredentials", credentials(known))
        .add(
            "authenticatorSelection",
            Json.createObjectBuilder()
                .add("residentKey", "preferred")
                .add("userVerification", "preferred"))
        .add("attestation", "none")
        .add("timeout", TIMEOUT_MILLIS)
        .build()
        .toString();
  }

  /** To show one of those passkeys. */
  public static String forSignIn(RelyingParty site, String challenge, List<String> known) {
    return Json.createObjectBuilder()
        .add("challenge", challenge)
        .add("rpId", site.id())
        .add("allowCredentials", credentials(known))
        .add("userVerification", "preferred")
        .add("timeout", TIMEOUT_MILLIS)
        .build()
        .toString();
  }

  private static JsonArrayBuilder credentials(List<String> ids) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (String id : ids) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("type", "public-key").add("id", id);
      all.add(one);
    }
    return all;
  }

  private static String handle(UUID person) {
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(person.getMostSignificantBits())
            .putLong(person.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
