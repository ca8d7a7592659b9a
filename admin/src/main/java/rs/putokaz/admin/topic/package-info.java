/**
 * The tree of topics: its order, titles and marks.
 *
 * <p>Out of scope: what may be changed by whom (rs.putokaz.desk.topic).
 */
package rs.putokaz.admin.topic;
