/**
 * The page of an article, alone or beside its Serbian text, with its address as a QR code.
 *
 * <p>Out of scope: how blocks and inline text become HTML (templates, rs.putokaz.portal.page).
 */
package rs.putokaz.portal.article;
