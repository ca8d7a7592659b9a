/**
 * Raising, confirming and clearing alarms.
 *
 * <p>Out of scope: who may do so (rs.putokaz.desk.alert).
 */
package rs.putokaz.admin.alert;
