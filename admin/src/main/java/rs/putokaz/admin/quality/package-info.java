/**
 * Broken links on their page and in the editor, the settings of their checker and its timer.
 *
 * <p>Out of scope: which links are broken (rs.putokaz.desk.quality.link).
 */
package rs.putokaz.admin.quality;
