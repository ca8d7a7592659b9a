package rs.putokaz.desk.quality.link;

import java.time.Duration;
import java.util.Objects;

/**
 * How the web is asked.
 *
 * @param checked whether it is asked at all
 * @param userAgent what we call ourselves there, with the address of the site
 * @param mostInAMinute requests of all nodes together, from 1
 * @param hostPause rest of a host after each request
 * @param timeout of a request
 * @param privateAddresses whether addresses inside this network may be asked; for tests alone
 */
public record LinkSettings(
    boolean checked,
    String userAgent,
    int mostInAMinute,
    Duration hostPause,
    Duration timeout,
    boolean privateAddresses) {

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** Checks that nothing is missing. */
  public LinkSettings {
    Objects.requireNonNull(userAgent);
    Objects.requireNonNull(hostPause);
    Objects.requireNonNull(timeout);
    if (mostInAMinute < 1) {
      throw new IllegalArgumentException("at least one link a minute, not " + mostInAMinute);
    }
  }

  /**
   * How a site asks.
   *
   * @param publicUrl its address, by which those who are asked find us
   */
  public static LinkSettings of(boolean checked, String publicUrl, int mostInAMinute) {
    return new LinkSettings(
        checked, "Putokaz link check (+" + publicUrl + ")", mostInAMinute, PAUSE, TIMEOUT, false);
  }
}
