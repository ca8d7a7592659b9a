/**
 * What happens in a centre, as readers see it.
 *
 * <p>Out of scope: the words of phrases (rs.putokaz.i18n.phrase).
 */
package rs.putokaz.portal.notice;
