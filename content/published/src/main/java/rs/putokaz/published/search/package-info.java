/**
 * Search over the published items: the fields of the index, query, suggestion, excerpts.
 *
 * <p>{@link rs.putokaz.published.search.ItemIndexer} writes an item's search fields, {@link
 * rs.putokaz.published.search.Searcher} answers queries. The words themselves are made by {@link
 * rs.putokaz.published.search.analysis.WordAnalyzer}; synonyms are data ({@code synonyms.tsv}).
 *
 * <p>Out of scope: where the index lives and how it is kept up to date ({@link
 * rs.putokaz.published.replica}).
 */
package rs.putokaz.published.search;
