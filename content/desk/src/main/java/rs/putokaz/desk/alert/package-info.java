/**
 * Alarms for people in centres: {@link rs.putokaz.desk.alert.Alarms} is where they are raised and
 * cleared.
 *
 * <p>Out of scope: the words in which people see them (rs.putokaz.i18n.phrase), notices of what
 * happens in a centre (rs.putokaz.desk.notice).
 */
package rs.putokaz.desk.alert;
