/**
 * The change feed: how a public node learns from PostgreSQL what was published, changed or
 * withdrawn.
 *
 * <p>{@link rs.putokaz.published.feed.ChangeFeed} reads it, {@link
 * rs.putokaz.published.feed.FeedFollower} keeps a {@link rs.putokaz.published.feed.FeedTarget} up
 * to date, through outages of the database.
 *
 * <p>Out of scope: writing publications (rs.putokaz.desk.publishing), storing them
 * (rs.putokaz.published.replica).
 */
package rs.putokaz.published.feed;
