/**
 * Text on paper: which font has a character, which glyphs stand where (HarfBuzz of the JDK), where
 * lines break and in which direction their parts run (UAX #9 and #14, by ICU).
 *
 * <p>Out of scope: pages, PDF.
 */
package rs.putokaz.portal.leaflet.type;
