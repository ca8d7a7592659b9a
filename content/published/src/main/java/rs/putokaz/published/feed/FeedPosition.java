package rs.putokaz.published.feed;

import java.time.Instant;

/**
 * How far a node has read the feed.
 *
 * @param changeNo number of the last change that it has applied; 0 at the beginning
 * @param boundary every publication that became visible up to this moment has been applied
 */
public record FeedPosition(long changeNo, Instant boundary) {

  /** The position of a node that knows nothing. */
  public static final FeedPosition START = new FeedPosition(0, Instant.EPOCH);
}
