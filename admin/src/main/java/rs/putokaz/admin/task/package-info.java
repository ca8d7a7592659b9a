/**
 * The inbox of each person, and the remarks beside the text in the editor.
 *
 * <p>Out of scope: who is told what (rs.putokaz.desk.task), the editor (rs.putokaz.admin.article).
 */
package rs.putokaz.admin.task;
