/**
 * What waits for a person at the desk, how far all articles are, and the search over everything.
 *
 * <p>{@link rs.putokaz.desk.overview.Overview} tells what waits and counts states, {@link
 * rs.putokaz.desk.overview.Finder} searches.
 *
 * <p>Out of scope: doing any of it (each feature), the lists with all rows
 * (rs.putokaz.desk.article, rs.putokaz.desk.translation.coverage), the search of readers
 * (rs.putokaz.published.search).
 */
package rs.putokaz.desk.overview;
