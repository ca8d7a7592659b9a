/**
 * The first page with what waits and how far everything is, the search over everything, and the log
 * of actions.
 *
 * <p>Out of scope: what is found and counted (rs.putokaz.desk.overview, rs.putokaz.desk.trail).
 */
package rs.putokaz.admin.overview;
