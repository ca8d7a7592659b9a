/**
 * Import and export of items, and of recordings of their blocks, as JSON Lines.
 *
 * <p>{@link rs.putokaz.desk.exchange.Importer} checks all files and then stores and publishes them,
 * {@link rs.putokaz.desk.exchange.Exporter} writes all items.
 *
 * <p>Out of scope: the command line (rs.putokaz.launcher), the library of media, XLIFF.
 */
package rs.putokaz.desk.exchange;
