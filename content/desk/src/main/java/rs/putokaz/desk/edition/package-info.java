/**
 * Texts of items as they are written, one per language.
 *
 * <p>{@link rs.putokaz.desk.edition.DraftEdition} is a text, {@link
 * rs.putokaz.desk.edition.SourceBlocks} tells which blocks of a translation are outdated.
 *
 * <p>Out of scope: who translates and who reviews (rs.putokaz.desk.translation).
 */
package rs.putokaz.desk.edition;
