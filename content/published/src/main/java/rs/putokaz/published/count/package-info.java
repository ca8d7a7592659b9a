/**
 * How often pages are opened: {@link rs.putokaz.published.count.PageCounts} counts on a node and
 * hands its counts to the database. Nothing of who opened a page is in it.
 *
 * <p>Out of scope: who reads the counts (rs.putokaz.desk.count).
 */
package rs.putokaz.published.count;
