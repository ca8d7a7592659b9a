/**
 * A tagged PDF (ISO 32000-1, PDF/UA-1, PDF/A-2a): pages, fonts as subsets, the tree that says what
 * is a heading, a paragraph, a list.
 *
 * <p>Out of scope: what stands where.
 */
package rs.putokaz.portal.leaflet.pdf;
