package rs.putokaz.desk.recording;

import java.util.List;

/**
 * A text of an article with the recordings of its blocks.
 *
 * @param title of the text
 * @param language of the text
 * @param sourceLanguage language that the others are translated from
 * @param blocks those that can be read aloud, in reading order
 * @param published whether readers see the article
 */
public record RecordingSheet(
    String title,
    String language,
    String sourceLanguage,
    List<RecordedBlock> blocks,
    boolean published) {

  /** How many blocks have a recording that is not outdated. */
  public long recorded() {
    return count(RecordingState.RECORDED);
  }

  /** How many blocks have a recording of other words. */
  public long outdated() {
    return count(RecordingState.OUTDATED);
  }

  /** How many recordings readers get only when the article is published again. */
  public long waiting() {
    return blocks.stream()
        .filter(block -> block.state() == RecordingState.RECORDED && !block.heard())
        .count();
  }

  private long count(RecordingState state) {
    return blocks.stream().filter(block -> block.state() == state).count();
  }
}
