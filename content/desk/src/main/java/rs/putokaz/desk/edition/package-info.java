/**
 * Texts of items as they are written and reviewed, one per language.
 *
 * <p>{@link rs.putokaz.desk.edition.DraftEdition} is a text at a {@link
 * rs.putokaz.desk.edition.Stage}, {@link rs.putokaz.desk.edition.EditionVersion} what was saved
 * once, {@link rs.putokaz.desk.edition.SourceBlocks} tells which blocks of a translation are
 * outdated.
 *
 * <p>Out of scope: who may write and review (rs.putokaz.desk.person), who translates what
 * (rs.putokaz.desk.translation).
 */
package rs.putokaz.desk.edition;
