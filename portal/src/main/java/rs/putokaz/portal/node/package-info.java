/**
 * This node: its replica, the thread that follows the feed, its settings and whether it is ready.
 *
 * <p>Out of scope: what is done with the content.
 */
package rs.putokaz.portal.node;
