package rs.putokaz.desk.quality.readability;

import java.util.Locale;

/** How hard a text is. */
public enum ReadingLevel {
  /** Most people read it without effort. */
  EASY,
  /** It takes effort. */
  MIDDLING,
  /** Many people give up. */
  HARD,
  /** There is too little of it to say. */
  SHORT;

  /** Word in texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
