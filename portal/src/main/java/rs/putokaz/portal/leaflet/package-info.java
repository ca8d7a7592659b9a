/**
 * Leaflets: articles and welcome packs of centres as PDF, in one language or beside the Serbian
 * text. {@link rs.putokaz.portal.leaflet.Leaflets} has them, {@link
 * rs.putokaz.portal.leaflet.LeafletMaker} makes them when something is published.
 *
 * <p>Out of scope: how letters become glyphs and pages a file; see the packages below.
 */
package rs.putokaz.portal.leaflet;
