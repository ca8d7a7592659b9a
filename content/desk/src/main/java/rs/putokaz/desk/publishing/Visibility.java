package rs.putokaz.desk.publishing;

import java.time.Instant;
import java.util.Objects;

/**
 * When readers may see a publication: from the first moment, and no longer at the second.
 *
 * @param from {@link Instant#MIN} for always
 * @param until {@link Instant#MAX} for ever
 */
public record Visibility(Instant from, Instant until) {

  /** Seen from the moment of publishing until it is withdrawn. */
  public static final Visibility ALWAYS = new Visibility(Instant.MIN, Instant.MAX);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException when it would end before it begins
   */
  public Visibility {
    Objects.requireNonNull(from, "from is required");
    Objects.requireNonNull(until, "until is required");
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("visible until " + until + ", before it begins: " + from);
    }
  }
}
