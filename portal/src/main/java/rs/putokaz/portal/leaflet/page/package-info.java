/**
 * Pages of leaflets: {@link rs.putokaz.portal.leaflet.page.Leaflet} says what stands there, {@link
 * rs.putokaz.portal.leaflet.page.LeafletPdf} puts it on paper.
 *
 * <p>Out of scope: where the texts come from.
 */
package rs.putokaz.portal.leaflet.page;
