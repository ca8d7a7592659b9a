/**
 * The parts of the portal and how they depend on each other, put together by hand.
 *
 * <p>Out of scope: what the parts do.
 */
package rs.putokaz.portal.wiring;
