/**
 * Texts of an item in the parts that are translated one by one: title, summary, and the texts of
 * each block.
 *
 * <p>{@link rs.putokaz.desk.translation.part.TextParts} takes a text apart, {@link
 * rs.putokaz.desk.translation.part.Composition} puts a translation together again.
 *
 * <p>Out of scope: where the translated words come from, and storing them.
 */
package rs.putokaz.desk.translation.part;
