/**
 * How often readers open pages.
 *
 * <p>Out of scope: what is hidden of it (rs.putokaz.desk.count).
 */
package rs.putokaz.admin.count;
