/**
 * Drafts by a machine in the editor, and the settings that say which machine.
 *
 * <p>Out of scope: asking it (rs.putokaz.desk.machine), the editor itself.
 */
package rs.putokaz.admin.machine;
