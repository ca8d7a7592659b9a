/**
 * Blocks of articles read aloud by people: recording them, and which recordings are still of the
 * words that stand there.
 *
 * <p>{@link rs.putokaz.desk.recording.RecordingWork} is what people do with them.
 *
 * <p>Out of scope: what an uploaded file is (rs.putokaz.desk.media.intake), how recordings get into
 * publications (rs.putokaz.desk.publishing), voices of machines.
 */
package rs.putokaz.desk.recording;
