/**
 * Texts of the public pages that editors have changed: {@link
 * rs.putokaz.desk.sitetext.SiteTextWork}.
 *
 * <p>Out of scope: the texts of the program (rs.putokaz.i18n.text), articles.
 */
package rs.putokaz.desk.sitetext;
