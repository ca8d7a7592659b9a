/**
 * A node's own copy of all publications, from which everything is read.
 *
 * <p>{@link rs.putokaz.published.replica.Replica} is the Lucene index with the stored documents;
 * {@link rs.putokaz.published.replica.Catalogue} the small picture of all items that menus and
 * lists are made from.
 *
 * <p>Out of scope: where changes come from ({@link rs.putokaz.published.feed}), what is a good
 * answer to a question ({@link rs.putokaz.published.search}).
 */
package rs.putokaz.published.replica;
