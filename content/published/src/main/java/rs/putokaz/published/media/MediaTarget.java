package rs.putokaz.published.media;

import java.time.Instant;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.FeedTarget;

/**
 * Items and their files in step: files are there before the items that show them, and go after. It
 * stands where the items stand. When the store was lost all is read once more, and the items stay
 * readable meanwhile: the database may be away for long.
 */
public final class MediaTarget implements FeedTarget {

  private final FeedTarget items;
  private final MediaStore store;

  /** How far all was read once more; null when there is no need. */
  private FeedPosition again;

  /** Keeps both up to date. */
  public MediaTarget(FeedTarget items, MediaStore store) {
    this.items = items;
    this.store = store;
    if (items.position().equals(FeedPosition.START)) {
      store.reset();
    } else if (store.isNew()) {
      again = FeedPosition.START;
    }
  }

  @Override
  public FeedPosition position() {
    return again == null ? items.position() : again;
  }

  @Override
  public void apply(FeedBatch batch) {
    store.prepare(batch);
    items.apply(batch);
    again = again == null || batch.complete() ? null : batch.position();
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
    again = null;
    items.reset();
    store.reset();
  }
}
