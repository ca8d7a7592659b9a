/**
 * Serbian words whose Latin form is not the derived one, and a sentence to try them with.
 *
 * <p>Out of scope: what may be changed (rs.putokaz.desk.latin).
 */
package rs.putokaz.admin.latin;
