/**
 * The log of actions for those who may read it: {@link rs.putokaz.desk.trail.AuditTrail}.
 *
 * <p>Out of scope: writing the log and looking whether it is whole (rs.putokaz.desk.audit).
 */
package rs.putokaz.desk.trail;
