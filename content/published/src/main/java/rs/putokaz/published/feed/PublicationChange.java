package rs.putokaz.published.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What to do with one item: take its publication, or forget it.
 *
 * @param item id of the item
 * @param publication what is visible now; empty when the item was withdrawn or is not visible
 */
public record PublicationChange(UUID item, Optional<Publication> publication) {

  /**
   * A visible document.
   *
   * @param document the item as {@link rs.putokaz.published.document.ItemJson} wrote it
   * @param visibleUntil when it stops being visible; {@link Instant#MAX} for never
   */
  public record Publication(byte[] document, Instant visibleUntil) {}
}
