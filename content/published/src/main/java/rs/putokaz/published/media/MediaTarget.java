package rs.putokaz.published.media;

import java.time.Instant;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.FeedTarget;

/**
 * Items and their files in step: files are there before the items that show them, and go after. It
 * stands where the items stand; a store that was lost makes the items begin anew.
 */
public final class MediaTarget implements FeedTarget {

  private final FeedTarget items;
  private final MediaStore store;

  /** Keeps both up to date. */
  public MediaTarget(FeedTarget items, MediaStore store) {
    this.items = items;
    this.store = store;
    if (items.position().equals(FeedPosition.START)) {
      store.reset();
    } else if (store.isNew()) {
      items.reset();
    }
  }

  @Override
  public FeedPosition position() {
    return items.position();
  }

  @Override
  public void apply(FeedBatch batch) {
    store.prepare(batch);
    items.apply(batch);
    store.sweep();
  }

  @Override
  public void expire(Instant now) {
    items.expire(now);
    store.expire(now);
  }

  @Override
  public Instant nextExpiry() {
    return items.nextExpiry();
  }

  @Override
  public void reset() {
    items.reset();
    store.reset();
  }
}
