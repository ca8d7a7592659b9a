package rs.putokaz.portal.kiosk;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Signs what kiosks get: ES256, ECDSA on P-256 with SHA-256. For all threads. */
final class SigningKey {

  private final PrivateKey key;
  private final String publicKey;

  /**
   * Reads a key pair.
   *
   * @param pair private key as PKCS 8, a full stop, public key as SPKI, each in base 64
   * @throws IllegalArgumentException when it is none
   */
  SigningKey(String pair) {
    String[] parts = pair.split("\\.");
    if (parts.length != 2) {
      throw new IllegalArgumentException("putokaz.kiosk.key is no key pair");
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(parts[0]);
      key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("putokaz.kiosk.key is no key pair", e);
    }
    publicKey = parts[1];
  }

  /** The public key as SPKI in base 64. */
  String publicKey() {
    return publicKey;
  }

  /** Signature of these bytes: 64 bytes (IEEE P1363) in base 64. */
  String sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(bytes);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has ES256", e);
    }
  }
}
