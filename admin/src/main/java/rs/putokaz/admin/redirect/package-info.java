/**
 * Old addresses and where they lead, and the renaming of articles.
 *
 * <p>Out of scope: what may be changed (rs.putokaz.desk.redirect).
 */
package rs.putokaz.admin.redirect;
