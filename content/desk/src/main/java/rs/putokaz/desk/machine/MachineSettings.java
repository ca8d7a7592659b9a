package rs.putokaz.desk.machine;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Which machine translates, if any.
 *
 * @param service {@code libretranslate} or {@code deepl}; empty for none
 * @param address of the service, without a path; null for its usual one, which LibreTranslate does
 *     not have
 * @param key what the service knows us by; empty for none
 * @param sensitive whether it may have sensitive articles, too
 * @param timeout how long one request may take
 */
public record MachineSettings(
    String service, URI address, String key, boolean sensitive, Duration timeout) {

  /** No machine. */
  public static final MachineSettings NONE =
      new MachineSettings("", null, "", false, Duration.ofSeconds(60));

  /**
   * Checks that they can be used.
   *
   * @throws IllegalArgumentException when the service is not known or its address is missing
   */
  public MachineSettings {
    Objects.requireNonNull(timeout);
    key = key == null ? "" : key.strip();
    service = service == null ? "" : service.strip();
    switch (service) {
      case "", "deepl" -> {}
      case "libretranslate" -> {
        if (address == null) {
          throw new IllegalArgumentException("LibreTranslate has no address: set it, too");
        }
      }
      default ->
          throw new IllegalArgumentException(
              "no machine translator is called " + service + ": use libretranslate or deepl");
    }
    if (service.equals("deepl") && address == null) {
      // Keys of the free plan end in this way, and are for another address.
      address =
          URI.create(key.endsWith(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com");
    }
  }

  /** Whether there is a machine. */
  public boolean isPresent() {
    return !service.isEmpty();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return service.isEmpty() ? "none" : service + " at " + address;
  }
}
