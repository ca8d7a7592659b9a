/**
 * Centres: the list, and one centre with its fields and texts.
 *
 * <p>Out of scope: what may be changed by whom (rs.putokaz.desk.centre).
 */
package rs.putokaz.admin.centre;
