package rs.putokaz.desk.quality.readability;

import java.util.List;

/**
 * What was measured of a text.
 *
 * @param measure how the score was computed
 * @param level what the score means; {@link ReadingLevel#SHORT} for a text of less than {@link
 *     Readability#LEAST_WORDS} words
 * @param score of the measure, which says its range
 * @param words how many words there are
 * @param sentences how many sentences
 * @param hardSentences those that are too long, in reading order
 * @param longWords those that are hard for their length, the most frequent first, at most {@link
 *     Readability#MOST_LONG_WORDS}
 */
public record ReadabilityReport(
    ReadabilityMeasure measure,
    ReadingLevel level,
    int score,
    int words,
    int sentences,
    List<HardSentence> hardSentences,
    List<String> longWords) {

  /** Copies the lists. */
  public ReadabilityReport {
    hardSentences = List.copyOf(hardSentences);
    longWords = List.copyOf(longWords);
  }

  /** Words in a sentence on average, rounded; 0 when there is none. */
  public int wordsInSentence() {
    return sentences == 0 ? 0 : Math.round((float) words / sentences);
  }
}
