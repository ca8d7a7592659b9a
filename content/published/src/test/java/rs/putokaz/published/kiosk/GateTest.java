package rs.putokaz.published.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String TOKEN = Secret.make();
  private static final String FORMER = Secret.make();
  private static final UUID ID = UUID.randomUUID();
  private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private KeyPair keys;
  private Devices devices;
  private Gate gate;

  @BeforeEach
  void begin() throws Exception {
    keys = newKeys();
    devices = new Devices(folder.resolve("kiosks.json"));
    devices.replace(List.of(device(false)));
    gate = new Gate(devices, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void whoHasTheTokenAndTheKeyIsLetInOnce() throws Exception {
    SignedRequest request = request(keys, TOKEN, NOW, "nonce-0123456789");

    assertThat(gate.admit(request).device().id()).isEqualTo(ID);
    assertThat(gate.admit(request).refusal()).isEqualTo(Gate.Refusal.REPLAY);
    SignedRequest next = request(keys, TOKEN, NOW, "nonce-0123456780");
    assertThat(gate.admit(next).refusal()).isNull();
  }

  @Test
  void aStolenTokenIsOfNoUseWithoutTheKey() throws Exception {
    assertThat(gate.admit(request(newKeys(), TOKEN, NOW, "nonce-0123456789")).refusal())
        .isEqualTo(Gate.Refusal.SIGNATURE);
    SignedRequest bare = new SignedRequest("POST", "/beat", BODY, TOKEN, null, null, null);
    assertThat(gate.admit(bare).refusal()).isEqualTo(Gate.Refusal.TOKEN);
  }

  @Test
  void nothingOfARequestCanBeChanged() throws Exception {
    SignedRequest right = request(keys, TOKEN, NOW, "nonce-0123456789");
    List<SignedRequest> changed =
        List.of(
            with(right, "GET", right.path(), right.body(), right.nonce()),
            with(right, "POST", "/token", right.body(), right.nonce()),
            with(right, "POST", right.path(), new byte[] {1}, right.nonce()),
            with(right, "POST", right.path(), right.body(), "nonce-9999999999"));

    assertThat(changed)
        .allSatisfy(one -> assertThat(gate.admit(one).refusal()).isEqualTo(Gate.Refusal.SIGNATURE));
    assertThat(gate.admit(right).refusal()).isNull();
  }

  @Test
  void aClockThatIsTwoMinutesOffIsRefused() throws Exception {
    Duration off = Duration.ofSeconds(121);
    assertThat(gate.admit(request(keys, TOKEN, NOW.plus(off), "nonce-0123456789")).refusal())
        .isEqualTo(Gate.Refusal.TIME);
    assertThat(gate.admit(request(keys, TOKEN, NOW.minus(off), "nonce-0123456789")).refusal())
        .isEqualTo(Gate.Refusal.TIME);
    Duration near = Duration.ofSeconds(119);
    assertThat(gate.admit(request(keys, TOKEN, NOW.minus(near), "nonce-0123456789")).refusal())
        .isNull();
  }

  @Test
  void theFormerTokenHoldsForAWhileAndNoneHoldsForWhoWasSentAway() throws Exception {
    assertThat(gate.admit(request(keys, FORMER, NOW, "nonce-0123456789")).refusal()).isNull();
    Gate later = new Gate(devices, Clock.fixed(NOW.plus(Duration.ofDays(8)), ZoneOffset.UTC));
    Instant then = NOW.plus(Duration.ofDays(8));
    assertThat(later.admit(request(keys, FORMER, then, "nonce-0123456789")).refusal())
        .isEqualTo(Gate.Refusal.TOKEN);

    devices.change(List.of(device(true)));

    assertThat(gate.admit(request(keys, TOKEN, NOW, "nonce-0000000000")).refusal())
        .isEqualTo(Gate.Refusal.REVOKED);
    devices.change(List.of(device(false)));
    assertThat(gate.admit(request(keys, TOKEN, NOW, "nonce-0000000001")).refusal())
        .as("what was read before comes after it")
        .isEqualTo(Gate.Refusal.REVOKED);
  }

  @Test
  void aTokenThatIsKnownIsNotForgottenForWhatWasReadBefore() throws Exception {
    Device former = with(FORMER, NOW.minus(Duration.ofDays(30)));
    devices.change(List.of(former));
    assertThat(gate.admit(request(keys, TOKEN, NOW, "nonce-0123456789")).refusal()).isNull();
    devices.replace(List.of(former));
    assertThat(gate.admit(request(keys, TOKEN, NOW, "nonce-0123456780")).refusal()).isNull();
    String fresh = Secret.make();
    devices.replace(List.of(with(fresh, NOW.plusSeconds(1))));
    assertThat(gate.admit(request(keys, fresh, NOW, "nonce-0123456781")).refusal()).isNull();
  }

  @Test
  void oneScreenThatHasJustBeenTakenInIsNoCompleteList() throws Exception {
    Devices fresh = new Devices(folder.resolve("none.json"));
    Gate node = new Gate(fresh, Clock.fixed(NOW, ZoneOffset.UTC));
    fresh.change(List.of(device(false)));
    assertThat(node.admit(request(keys, Secret.make(), NOW, "nonce-0123456789")).refusal())
        .isEqualTo(Gate.Refusal.UNREADY);
    fresh.replace(List.of(device(false)));
    assertThat(node.admit(request(keys, TOKEN, NOW, "nonce-0123456789")).refusal()).isNull();
  }

  private Device with(String token, Instant since) {
    Device one = device(false);
    return new Device(
        ID,
        one.centre(),
        one.name(),
        one.publicKey(),
        Secret.hash(token),
        since,
        "",
        null,
        one.settings(),
        one.settingsNo(),
        false);
  }

  @Test
  void aNodeKnowsTheScreensAfterAStartWithoutDatabase() throws Exception {
    Devices again = new Devices(folder.resolve("kiosks.json"));
    Gate started = new Gate(again, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(started.admit(request(keys, TOKEN, NOW, "nonce-0123456789")).refusal()).isNull();
    Gate empty = new Gate(new Devices(folder.resolve("none.json")), Clock.systemUTC());
    assertThat(empty.admit(request(keys, TOKEN, NOW, "nonce-0123456789")).refusal())
        .isEqualTo(Gate.Refusal.UNREADY);
  }

  @Test
  void theSignsFollowFromTheKeyAndOnlyKeysOnP256AreKeys() throws Exception {
    String spki = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    DeviceKey key = DeviceKey.of(spki).orElseThrow();
    assertThat(key.signs()).hasSize(3).isEqualTo(DeviceKey.of(spki).orElseThrow().signs());
    KeyPairGenerator other = KeyPairGenerator.getInstance("EC");
    other.initialize(new ECGenParameterSpec("secp384r1"));
    byte[] wide = other.generateKeyPair().getPublic().getEncoded();
    assertThat(DeviceKey.of(Base64.getEncoder().encodeToString(wide))).isEmpty();
    assertThat(DeviceKey.of("nothing")).isEmpty();
  }

  private Device device(boolean revoked) {
    return new Device(
        ID,
        "ca-krn",
        "Entrance",
        Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
        Secret.hash(TOKEN),
        NOW,
        Secret.hash(FORMER),
        NOW.plus(Duration.ofDays(7)),
        "{}",
        1,
        revoked);
  }

  private static KeyPair newKeys() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static SignedRequest request(KeyPair keys, String token, Instant at, String nonce)
      throws Exception {
    SignedRequest bare =
        new SignedRequest(
            "POST", "/beat", BODY, token, Long.toString(at.toEpochMilli()), nonce, null);
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(keys.getPrivate());
    signature.update(bare.text());
    return new SignedRequest(
        "POST",
        "/beat",
        BODY,
        token,
        bare.time(),
        nonce,
        Base64.getEncoder().encodeToString(signature.sign()));
  }

  private static SignedRequest with(
      SignedRequest one, String method, String path, byte[] body, String nonce) {
    return new SignedRequest(method, path, body, one.token(), one.time(), nonce, one.signature());
  }
}
