package rs.putokaz.desk.session;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle at most between two requests
 * @param longest at most in all
 */
public record SessionLimits(Duration idle, Duration longest) {

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException when one is not positive
   */
  public SessionLimits {
    if (idle.isNegative() || idle.isZero() || longest.compareTo(idle) < 0) {
      throw new IllegalArgumentException("a session must last: idle " + idle + " of " + longest);
    }
  }
}
