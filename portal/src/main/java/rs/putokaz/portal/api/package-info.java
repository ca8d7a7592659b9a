/**
 * The public API for programs, under {@code /api/v1}: a published contract, described at {@code
 * /openapi}. Errors are problem documents (RFC 9457).
 *
 * <p>Out of scope: pages for people.
 */
package rs.putokaz.portal.api;
