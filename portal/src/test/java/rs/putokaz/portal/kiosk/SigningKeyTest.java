package rs.putokaz.portal.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.ItemJson;

class SigningKeyTest {

  private final SigningKey key = new SigningKey(newPair());

  @Test
  void whoHasThePublicKeyCanVerifyARootAndNoOther() throws Exception {
    Generation generation =
        Generation.of(7, Instant.EPOCH, "CA-KRN", List.of(manifest("core", "a", "b")), key);

    assertThat(Base64.getDecoder().decode(generation.signature())).hasSize(64);
    assertThat(isGenuine(generation.root(), generation.signature())).isTrue();
    byte[] other =
        new String(generation.root(), UTF_8).replace("\"gen\":7", "\"gen\":8").getBytes(UTF_8);
    assertThat(isGenuine(other, generation.signature())).isFalse();
    assertThat(new SigningKey(newPair()).publicKey()).isNotEqualTo(key.publicKey());
  }

  @Test
  void aRootNamesItsBundlesInTheOrderInWhichTheyAreFetched() throws Exception {
    Manifest core = manifest("core", "a", "b");
    Manifest arabic = manifest("ar", "c");
    Generation generation = Generation.of(7, Instant.EPOCH, "CA-KRN", List.of(core, arabic), key);

    var root = ItemJson.mapper().readTree(generation.root());
    assertThat(root.at("/gen").asLong()).isEqualTo(7);
    assertThat(root.at("/centre").asText()).isEqualTo("CA-KRN");
    assertThat(root.at("/bundles").fieldNames()).toIterable().containsExactly("core", "ar");
    assertThat(root.at("/bundles/core/sha256").asText()).isEqualTo(core.sha256());
    assertThat(root.at("/bundles/core/bytes").asLong()).isEqualTo(20);
    assertThat(generation.shows(List.of(core, arabic))).isTrue();
    assertThat(generation.shows(List.of(core))).isFalse();
  }

  @Test
  void aListIsNamedAfterItsContent() {
    assertThat(manifest("core", "a", "b").sha256()).isEqualTo(manifest("core", "a", "b").sha256());
    assertThat(manifest("core", "a", "b").sha256()).isNotEqualTo(manifest("core", "a").sha256());
    assertThat(new String(manifest("core", "a").json(), UTF_8))
        .isEqualTo("[[\"a\",\"" + "0".repeat(64) + "\",10]]");
  }

  @Test
  void whatIsNoKeyIsRefusedAtTheStart() {
    assertThatThrownBy(() -> new SigningKey("secret")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SigningKey("AAAA.AAAA"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("putokaz.kiosk.key");
  }

  private static Manifest manifest(String name, String... paths) {
    return Manifest.of(
        name,
        0,
        java.util.Arrays.stream(paths)
            .map(path -> new Manifest.Entry(path, "0".repeat(64), 10))
            .toList());
  }

  private boolean isGenuine(byte[] bytes, String signature) throws GeneralSecurityException {
    Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
    byte[] spki = Base64.getDecoder().decode(key.publicKey());
    verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki)));
    verifier.update(bytes);
    return verifier.verify(Base64.getDecoder().decode(signature));
  }

  private static String newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return base64.encodeToString(pair.getPrivate().getEncoded())
          + "."
          + base64.encodeToString(pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
