/**
 * Asylum and reception centres as they are written: {@link rs.putokaz.desk.centre.DraftCentre}.
 *
 * <p>Out of scope: who lives or works there, what a centre writes into the slots of national
 * articles.
 */
package rs.putokaz.desk.centre;
