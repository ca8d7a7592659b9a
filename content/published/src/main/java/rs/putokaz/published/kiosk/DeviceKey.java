package rs.putokaz.published.kiosk;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The public key of a screen: ECDSA on P-256. Its private half never leaves the screen. */
public final class DeviceKey {

  private static final int SIGNS_SHOWN = 3;
  private static final int BITS = 256;

  private final String spki;
  private final PublicKey key;

  private DeviceKey(String spki, PublicKey key) {
    this.spki = spki;
    this.key = key;
  }

  /**
   * Reads a key.
   *
   * @param spki in base 64
   * @return empty when it is no key on P-256
   */
  public static Optional<DeviceKey> of(String spki) {
    try {
      byte[] encoded = Base64.getDecoder().decode(spki);
      PublicKey key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
      boolean right =
          key instanceof ECPublicKey ec
              && ec.getParams().getOrder().bitLength() == BITS
              && ec.getParams().toString().contains("secp256r1");
      return right ? Optional.of(new DeviceKey(spki, key)) : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** As SPKI in base 64. */
  public String spki() {
    return spki;
  }

  /**
   * Three pictograms that follow from the key alone: who sees the same three on the screen and at
   * the desk approves the screen that stands there.
   */
  public List<PairingSign> signs() {
    String hash = Secret.hash(spki);
    List<PairingSign> signs = new ArrayList<>();
    for (int i = 0; i < SIGNS_SHOWN; i++) {
      signs.add(PairingSign.ALL.get(Character.digit(hash.charAt(i), PairingSign.ALL.size())));
    }
    return signs;
  }

  /**
   * Whether it signed that text.
   *
   * @param signature 64 bytes (IEEE P1363) in base 64
   */
  boolean signed(byte[] text, String signature) {
    try {
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(text);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }
}
