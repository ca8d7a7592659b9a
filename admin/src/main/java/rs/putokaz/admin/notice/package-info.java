/**
 * The notice board of a centre.
 *
 * <p>Out of scope: who may post what (rs.putokaz.desk.notice), what an action says (
 * rs.putokaz.admin.shell).
 */
package rs.putokaz.admin.notice;
