/**
 * What happens to a file that somebody uploads, before the library gets it: what it is by its
 * content, whether it may come in, and what readers get of it.
 *
 * <p>{@link rs.putokaz.desk.media.intake.Intake} is the whole way.
 *
 * <p>Out of scope: who may upload, where it is stored ({@link rs.putokaz.desk.media}).
 */
package rs.putokaz.desk.media.intake;
