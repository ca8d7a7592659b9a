/**
 * Style sheet, script, fonts and signs under addresses that name their content.
 *
 * <p>Out of scope: pictures and files of the content.
 */
package rs.putokaz.portal.asset;
