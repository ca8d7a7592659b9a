/**
 * Pictures, recordings and files for readers: their addresses in pages, and serving them from this
 * node's own copy.
 *
 * <p>Out of scope: which of them are there (rs.putokaz.published.media).
 */
package rs.putokaz.portal.media;
