/**
 * What the drafts of all kinds of item have in common.
 *
 * <p>{@link rs.putokaz.desk.item.DraftItem} is the family, {@link rs.putokaz.desk.item.NamedFields}
 * a change to some of its fields.
 *
 * <p>Out of scope: texts (rs.putokaz.desk.edition), what is special to a kind (its own package).
 */
package rs.putokaz.desk.item;
