package rs.putokaz.published.search;

import java.util.List;

/**
 * A stretch of a text in which the words that were looked for are marked.
 *
 * @param runs pieces in reading order; neighbours differ in being marked
 * @param cutBefore whether text was left out before it
 * @param cutAfter whether text was left out after it
 */
public record Excerpt(List<Run> runs, boolean cutBefore, boolean cutAfter) {

  /**
   * A piece of text.
   *
   * @param text plain text, not escaped
   * @param marked whether it is a word that was looked for; always a whole word
   */
  public record Run(String text, boolean marked) {}

  /** Copies the runs. */
  public Excerpt {
    runs = List.copyOf(runs);
  }

  /** The text without marks. */
  public String text() {
    StringBuilder out = new StringBuilder();
    runs.forEach(run -> out.append(run.text()));
    return out.toString();
  }
}
