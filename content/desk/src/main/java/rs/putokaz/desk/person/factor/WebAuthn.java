package rs.putokaz.desk.person.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks what browsers send about passkeys. Which make of device it is from does not matter. */
final class WebAuthn {

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter keys =
      new AttestedCredentialDataConverter(converter);
  private final RelyingParty site;

  WebAuthn(RelyingParty site) {
    this.site = site;
  }

  /**
   * What is kept of a passkey.
   *
   * @param credential its id in base64url
   * @param publicKey its attested data in base64
   * @param signCount how often it has signed; 0 for those that don't count
   */
  record Registered(String credential, String publicKey, long signCount, boolean backupEligible) {}

  /** The new passkey; empty when it is none for this site and that challenge. */
  Optional<Registered> register(String challenge, String response) {
    try {
      RegistrationData data =
          manager.verifyRegistrationResponseJSON(
              response, new RegistrationParameters(server(challenge), false, true));
      AuthenticatorData<?> device = data.getAttestationObject().getAuthenticatorData();
      AttestedCredentialData key = device.getAttestedCredentialData();
      return Optional.of(
          new Registered(
              base64url(key.getCredentialId()),
              Base64.getEncoder().encodeToString(keys.convert(key)),
              device.getSignCount(),
              device.isFlagBE()));
    } catch (WebAuthnException e) {
      return Optional.empty();
    }
  }

  /** The id of the passkey that the response is from; empty when it is no response. */
  Optional<String> credential(String response) {
    try {
      return Optional.of(
          base64url(manager.parseAuthenticationResponseJSON(response).getCredentialId()));
    } catch (WebAuthnException e) {
      return Optional.empty();
    }
  }

  /** How often the passkey has signed now; empty when it is not its answer to that challenge. */
  OptionalLong verify(String challenge, String response, Registered known) {
    try {
      AuthenticationData data =
          manager.verifyAuthenticationResponseJSON(
              response,
              new AuthenticationParameters(server(challenge), record(known), null, false, true));
      return OptionalLong.of(data.getAuthenticatorData().getSignCount());
    } catch (WebAuthnException e) {
      return OptionalLong.empty();
    }
  }

  private CredentialRecord record(Registered known) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        known.backupEligible(),
        null,
        known.signCount(),
        keys.convert(Base64.getDecoder().decode(known.publicKey())),
        null,
        null,
        null,
        null);
  }

  private ServerProperty server(String challenge) {
    return new ServerProperty(
        new Origin(site.origin()),
        site.id(),
        new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)));
  }

  private static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
