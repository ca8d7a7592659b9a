package rs.putokaz.published.feed;

import java.time.Instant;

/** What follows the feed. Called by one thread only. */
public interface FeedTarget {

  /** How far it has come. */
  FeedPosition position();

  /** Takes in a batch durably: after a crash it is applied wholly or is read again. */
  void apply(FeedBatch batch);

  /** Drops what is no longer visible at that moment. */
  void expire(Instant now);

  /** When the next of its items stops being visible; {@link Instant#MAX} for never. */
  Instant nextExpiry();

  /**
   * Begins at the start, because the database is not the one that it followed. What it has stays
   * until the first complete batch; what has not come again by then goes.
   */
  void reset();
}
