/**
 * Centres as they are written: {@link rs.putokaz.desk.centre.CentreWork} is where officers and
 * editors keep them, {@link rs.putokaz.desk.centre.CentreSlots} where they write into national
 * articles.
 *
 * <p>Out of scope: how texts are kept and approved (rs.putokaz.desk.edition).
 */
package rs.putokaz.desk.centre;
