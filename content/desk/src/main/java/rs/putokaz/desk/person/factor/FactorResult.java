package rs.putokaz.desk.person.factor;

import java.time.Instant;

/** How showing a second factor ended. */
public sealed interface FactorResult {

  /** It is the person's. */
  record Accepted() implements FactorResult {}

  /** It is not, or it was used before. */
  record Refused() implements FactorResult {}

  /** Nothing is looked at before that moment. */
  record LockedUntil(Instant until) implements FactorResult {}
}
