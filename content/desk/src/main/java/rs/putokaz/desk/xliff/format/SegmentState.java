package rs.putokaz.desk.xliff.format;

import java.util.Arrays;
import java.util.Locale;

/** How far the translation of a unit is, in the words of XLIFF 2.1. */
public enum SegmentState {
  /** There is no translation, or its source has changed since. */
  INITIAL("needs-translation"),
  /** It is written. */
  TRANSLATED("translated"),
  /** A reviewer has approved it. */
  REVIEWED("signed-off"),
  /** Readers have it. */
  FINAL("final");

  private final String former;

  SegmentState(String former) {
    this.former = former;
  }

  /** Its word in XLIFF 2.1. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its word in XLIFF 1.2. */
  String former() {
    return former;
  }

  /** Whether somebody has translated the source that stands beside it. */
  public boolean isDone() {
    return this != INITIAL;
  }

  /** The state of a word of either version; a word that says nothing better is no state yet. */
  static SegmentState of(String word) {
    return Arrays.stream(values())
        .filter(state -> state.word().equals(word) || state.former.equals(word))
        .findFirst()
        .orElse(INITIAL);
  }
}
