/**
 * The small mark-up inside a block: strong, emphasis, link, term, fact reference, line break.
 * {@link rs.putokaz.published.inline.InlineText} parses it once, on import or save.
 *
 * <p>Out of scope: blocks and editions (rs.putokaz.published.document), HTML (rs.putokaz.portal).
 */
package rs.putokaz.published.inline;
