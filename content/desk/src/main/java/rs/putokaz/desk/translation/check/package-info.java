/**
 * The rules by which a translation is held against its source: {@link
 * rs.putokaz.desk.translation.check.TranslationChecks} applies them to one block.
 *
 * <p>Out of scope: whether a block is outdated (rs.putokaz.desk.edition), what follows from a
 * finding (rs.putokaz.desk.translation).
 */
package rs.putokaz.desk.translation.check;
