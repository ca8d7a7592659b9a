/**
 * Shared facts: the list, and one fact with its wordings.
 *
 * <p>Out of scope: what may be changed by whom (rs.putokaz.desk.fact).
 */
package rs.putokaz.admin.fact;
