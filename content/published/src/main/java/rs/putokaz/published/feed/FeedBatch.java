package rs.putokaz.published.feed;

import java.util.List;

/**
 * A part of the feed, to be applied as a whole.
 *
 * @param changes in the order in which they happened; one per item
 * @param position where the feed stands once they are applied
 * @param complete whether nothing more was waiting when it was read
 */
public record FeedBatch(List<PublicationChange> changes, FeedPosition position, boolean complete) {}
