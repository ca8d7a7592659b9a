/**
 * The log of who did what, which nobody can change without being noticed.
 *
 * <p>{@link rs.putokaz.desk.audit.AuditLog} adds to it, {@link rs.putokaz.desk.audit.AuditVerifier}
 * looks whether it is whole, {@link rs.putokaz.desk.audit.Originator} is whoever acts.
 *
 * <p>Out of scope: what is worth an entry (each feature), the technical log of the server.
 */
package rs.putokaz.desk.audit;
