/**
 * Files for machines: sitemap and robots.
 *
 * <p>Out of scope: the API (rs.putokaz.portal.api).
 */
package rs.putokaz.portal.feed;
