package rs.putokaz.published.search;

/** How much the kinds of evidence count against one another. */
final class Weights {

  static final float WORD = 1;
  static final float STEM = 1;
  static final float GRAM = 1;
  static final float TITLE_WORD = 2;
  static final float TITLE_STEM = 2;
  static final float TITLE_GRAM = 0.5f;

  /** Makes up for the letter groups that other words for the matter do not have. */
  static final float VARIANT = 2;

  /** How soon repetitions of a word count no more. */
  static final float K1 = 1;

  /**
   * How much long texts must repeat a word to count as much; low, for long articles are the
   * thorough ones.
   */
  static final float B = 0.35f;

  /** Letter groups that a larger share of the items has say little and cost much. */
  static final float COMMON_GRAM = 0.3f;

  /** Below so many items every letter group is cheap. */
  static final int COMMON_GRAM_FLOOR = 200;

  /** Rarity of a word that every item has. */
  static final float LEAST_RARITY = 0.1f;

  /** Rarity of a word that no item has. */
  static final float UNKNOWN_RARITY = 3;

  /** A small advantage of the reader's language. */
  static final float READER = 1.05f;

  private Weights() {}
}
