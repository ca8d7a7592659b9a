/**
 * How hard a text is to read, in Serbian and English: {@link
 * rs.putokaz.desk.quality.readability.Readability} measures it and names what makes it hard.
 *
 * <p>Out of scope: whether it is right (rs.putokaz.desk.translation.check).
 */
package rs.putokaz.desk.quality.readability;
