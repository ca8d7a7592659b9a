/**
 * The screens in centres as the desk sees them: how they are taken in, how they are, what they are
 * told to do and what they show. What nodes and screens say to each other is
 * rs.putokaz.published.kiosk.
 */
package rs.putokaz.desk.kiosk;
