/**
 * What readers leave behind for the desk: {@link rs.putokaz.published.inbox.UnansweredSearches}.
 *
 * <p>Out of scope: who reads it (rs.putokaz.desk.unanswered).
 */
package rs.putokaz.published.inbox;
