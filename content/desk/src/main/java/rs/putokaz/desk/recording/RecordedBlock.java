package rs.putokaz.desk.recording;

import java.util.List;
import rs.putokaz.published.document.BlockKind;

/**
 * A block of a text and the recording of it.
 *
 * @param id of the block
 * @param said what is to be read aloud, in reading order and without mark-up
 * @param words fingerprint of that, to be named when a recording of it comes
 * @param rendition name of the file; empty when there is none
 * @param size bytes of the file
 * @param heard whether readers hear that file
 */
public record RecordedBlock(
    String id,
    BlockKind kind,
    List<String> said,
    String words,
    RecordingState state,
    String rendition,
    long size,
    boolean heard) {}
