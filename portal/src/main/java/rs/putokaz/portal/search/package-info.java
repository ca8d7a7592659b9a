/**
 * The search page and the description by which browsers offer it.
 *
 * <p>Out of scope: what is found and in which order (rs.putokaz.published.search), search for
 * programs (rs.putokaz.portal.api).
 */
package rs.putokaz.portal.search;
