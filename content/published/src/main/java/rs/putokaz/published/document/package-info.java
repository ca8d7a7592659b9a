/**
 * The immutable documents that publishing makes and every public node reads: one record per kind of
 * item.
 *
 * <p>{@link rs.putokaz.published.document.Item} is the family, {@link
 * rs.putokaz.published.document.Edition} its text in one language, {@link
 * rs.putokaz.published.document.Block} a part of that text, {@link
 * rs.putokaz.published.inline.InlineText} the small mark-up inside a block. {@link
 * rs.putokaz.published.document.ItemJson} reads and writes them.
 *
 * <p>Out of scope: drafts, states of review, who wrote what (rs.putokaz.desk), rendering
 * (rs.putokaz.portal).
 */
package rs.putokaz.published.document;
