/**
 * Words of the same meaning for search, and a box to try them.
 *
 * <p>Out of scope: what may be changed (rs.putokaz.desk.synonym).
 */
package rs.putokaz.admin.synonym;
