package rs.putokaz.desk.edition;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * That somebody saves a text.
 *
 * @param by the person; null for an import
 * @param at the moment
 */
public record Saving(UUID by, Instant at) {

  /** Checks that there is a moment. */
  public Saving {
    Objects.requireNonNull(at, "the moment is required");
  }
}
