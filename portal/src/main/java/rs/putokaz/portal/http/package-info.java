/**
 * Ready bytes over HTTP: the page cache, negotiation of encoding and validator, headers of every
 * answer.
 *
 * <p>Out of scope: what a page says (rs.putokaz.portal.page).
 */
package rs.putokaz.portal.http;
