/**
 * Turns text of any of the site's languages into words that can be compared: folded spelling, stem,
 * letter groups.
 *
 * <p>{@link rs.putokaz.published.search.analysis.WordAnalyzer} is the entry; the same rules serve
 * indexing, queries and the marking of excerpts. Stop words are words like any other.
 *
 * <p>Out of scope: what is done with the words ({@link rs.putokaz.published.search}).
 */
package rs.putokaz.published.search.analysis;
