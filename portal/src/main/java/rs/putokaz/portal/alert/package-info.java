/**
 * Alarms as people see them: the banner of the pages, lists for screens and phones, the stream that
 * tells screens at once, and CAP for the systems of others.
 *
 * <p>Out of scope: who raises them (rs.putokaz.desk.alert).
 */
package rs.putokaz.portal.alert;
