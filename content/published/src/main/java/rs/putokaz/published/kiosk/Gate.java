package rs.putokaz.published.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets in who has a token and the key that it is bound to, each request once. For all threads. A
 * request that another node has let in is not known here; so nothing that a request does may matter
 * more when it is done twice, and {@code published.rotate_token} and {@code take_beats} see to it.
 */
public final class Gate {

  /** How far the clock of a screen may be off. */
  static final Duration TOLERANCE = Duration.ofSeconds(120);

  /** Most requests of one screen that are remembered; more within the tolerance are refused. */
  static final int MOST = 600;

  private final Devices devices;
  private final Clock clock;
  private final Map<UUID, Map<String, Instant>> seen = new ConcurrentHashMap<>();

  /** Why somebody is not let in. */
  public enum Refusal {
    /** There is no such token, or it is not taken any more. */
    TOKEN,
    /** The screen was sent away. */
    REVOKED,
    /** The clock of the screen is wrong. */
    TIME,
    /** Not signed by the key of the screen. */
    SIGNATURE,
    /** The same request came before. */
    REPLAY,
    /** This node does not know any screens yet. */
    UNREADY
  }

  /**
   * What came of it: one of both is null.
   *
   * @param device who asks
   * @param refusal why that is not known
   */
  public record Entry(Device device, Refusal refusal) {}

  /** A gate for those screens. */
  public Gate(Devices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  /** Looks who asks. */
  public Entry admit(SignedRequest request) {
    Instant now = clock.instant();
    if (!devices.isKnown()) {
      return new Entry(null, Refusal.UNREADY);
    }
    if (!request.isComplete()) {
      return new Entry(null, Refusal.TOKEN);
    }
    String hash = Secret.hash(request.token());
    Device device = devices.withToken(hash).orElse(null);
    if (device != null && device.revoked()) {
      return new Entry(null, Refusal.REVOKED);
    }
    if (device != null && !device.hasToken(hash, now)) {
      device = null;
    }
    if (device == null) {
      return new Entry(null, Refusal.TOKEN);
    }
    if (Duration.between(request.signedAt(), now).abs().compareTo(TOLERANCE) > 0) {
      return new Entry(null, Refusal.TIME);
    }
    boolean genuine =
        DeviceKey.of(device.publicKey())
            .filter(key -> key.signed(request.text(), request.signature()))
            .isPresent();
    if (!genuine) {
      return new Entry(null, Refusal.SIGNATURE);
    }
    return remember(device, request, now)
        ? new Entry(device, null)
        : new Entry(null, Refusal.REPLAY);
  }

  private boolean remember(Device device, SignedRequest request, Instant now) {
    Map<String, Instant> nonces = seen.computeIfAbsent(device.id(), id -> new LinkedHashMap<>());
    synchronized (nonces) {
      Iterator<Instant> oldest = nonces.values().iterator();
      while (oldest.hasNext() && oldest.next().isBefore(now)) {
        oldest.remove();
      }
      // One from a clock that is ahead can be repeated for twice as long.
      return nonces.size() < MOST
          && nonces.putIfAbsent(request.nonce(), now.plus(TOLERANCE).plus(TOLERANCE)) == null;
    }
  }
}
