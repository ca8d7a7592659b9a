package rs.putokaz.desk.edition;

import java.util.Locale;

/** How far a text is on its way to readers. */
public enum Stage {
  /** It is being written. */
  DRAFT,
  /** It waits for a reviewer. */
  IN_REVIEW,
  /** It is what a reviewer has approved, and may be published. */
  APPROVED;

  /** The word used in tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The stage of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Stage of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
