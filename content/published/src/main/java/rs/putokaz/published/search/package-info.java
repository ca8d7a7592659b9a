/**
 * Search over the published items: analysis per language, the fields of the index, query, suggestion, highlighting.
 *
 * <p>Out of scope: where the index lives and how it is kept up to date ({@link rs.putokaz.published.replica}).
 */
package rs.putokaz.published.search;
