/**
 * How often readers open pages: {@link rs.putokaz.desk.count.PageOpenings}.
 *
 * <p>Out of scope: how it is counted (rs.putokaz.published.count).
 */
package rs.putokaz.desk.count;
