/**
 * The form of the names that stand in addresses.
 *
 * <p>Out of scope: what bears such a name (rs.putokaz.published.document).
 */
package rs.putokaz.published.slug;
