/**
 * Texts of the public pages that editors change.
 *
 * <p>Out of scope: what may be changed (rs.putokaz.desk.sitetext).
 */
package rs.putokaz.admin.sitetext;
