/**
 * The pages of centres: list, map, and one for each.
 *
 * <p>Out of scope: notices and services of a centre.
 */
package rs.putokaz.portal.centre;
