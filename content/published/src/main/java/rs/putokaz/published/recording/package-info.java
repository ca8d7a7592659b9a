/**
 * What is known of a block that a person has read aloud, for the desk that publishes the recording
 * and the portal that plays it.
 *
 * <p>Out of scope: the files (rs.putokaz.published.media), and how recordings are made.
 */
package rs.putokaz.published.recording;
