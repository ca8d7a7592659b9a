package rs.putokaz.admin.recording;

import java.util.List;
import rs.putokaz.desk.recording.RecordedBlock;
import rs.putokaz.desk.recording.RecordingState;

/** A block and its recording, for the page. */
public class RecordingRow {

  private final RecordedBlock block;

  RecordingRow(RecordedBlock block) {
    this.block = block;
  }

  /** Id of the block. */
  public String getId() {
    return block.id();
  }

  /** Word of its kind. */
  public String getKind() {
    return block.kind().word();
  }

  /** What is to be read. */
  public List<String> getSaid() {
    return block.said();
  }

  /** Fingerprint of that. */
  public String getWords() {
    return block.words();
  }

  /** Word of its state: readers hear it, it waits for the next publication, and so on. */
  public String getState() {
    boolean heard = block.state() == RecordingState.RECORDED && block.heard();
    return heard ? "heard" : block.state().word();
  }

  /** Style of the chip of that state. */
  public String getChip() {
    return switch (getState()) {
      case "heard" -> "published";
      case "recorded" -> "approved";
      case "outdated" -> "outdated";
      default -> "";
    };
  }

  /** Whether there is a recording. */
  public boolean isRecorded() {
    return block.state() != RecordingState.NONE;
  }

  /** Address of the file behind the application. */
  public String getFile() {
    return "/media-file/" + block.rendition();
  }
}
