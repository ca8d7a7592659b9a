/**
 * Links that lead nowhere. The database notes the links of a text when it is saved; {@link
 * rs.putokaz.desk.quality.link.LinkWork} tells which of them are broken, and {@link
 * rs.putokaz.desk.quality.link.LinkChecker} asks the web in the background.
 *
 * <p>Out of scope: links between public pages, which the portal makes (rs.putokaz.portal).
 */
package rs.putokaz.desk.quality.link;
