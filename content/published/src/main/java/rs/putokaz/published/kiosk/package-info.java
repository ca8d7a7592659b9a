/**
 * The screens as a public node knows them: who they are ({@link
 * rs.putokaz.published.kiosk.Devices}), how they sign what they ask ({@link
 * rs.putokaz.published.kiosk.SignedRequest}), how they are taken in ({@link
 * rs.putokaz.published.kiosk.Pairings}), and the line to the database that brings what they tell
 * ({@link rs.putokaz.published.kiosk.FleetLine}).
 *
 * <p>Out of scope: what they show (rs.putokaz.portal.kiosk), who looks after them
 * (rs.putokaz.desk.kiosk).
 */
package rs.putokaz.published.kiosk;
