/**
 * What readers searched for in vain: the list of the desk, and the timer that forgets it.
 *
 * <p>Out of scope: what is kept of a search (rs.putokaz.published.inbox,
 * rs.putokaz.desk.unanswered).
 */
package rs.putokaz.admin.unanswered;
