/**
 * Old addresses and where they lead now: {@link rs.putokaz.desk.redirect.RedirectWork} renames
 * articles and keeps the list, {@link rs.putokaz.desk.redirect.Redirects} lets the redirects of an
 * article go with it.
 *
 * <p>Out of scope: answering readers (rs.putokaz.portal).
 */
package rs.putokaz.desk.redirect;
