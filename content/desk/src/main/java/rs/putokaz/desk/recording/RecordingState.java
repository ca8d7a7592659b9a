package rs.putokaz.desk.recording;

import java.util.Locale;

/** How far a block is recorded; computed, never stored. */
public enum RecordingState {
  /** Nobody has read it. */
  NONE,
  /** The recording says what stands there now. */
  RECORDED,
  /** Its words, or a fact in it, have changed since. */
  OUTDATED;

  /** The word used on pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
