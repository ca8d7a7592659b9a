/**
 * What readers searched for in vain: {@link rs.putokaz.desk.unanswered.UnansweredSearchWork}.
 *
 * <p>Out of scope: what is noted of a search, and what never is (rs.putokaz.published.inbox).
 */
package rs.putokaz.desk.unanswered;
