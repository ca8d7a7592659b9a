package rs.putokaz.published.search;

/** How much the kinds of evidence count against one another. */
final class Weights {

  static float WORD = Float.parseFloat(System.getProperty("W", "1"));
  static float STEM = Float.parseFloat(System.getProperty("S", "1"));
  static float GRAM = Float.parseFloat(System.getProperty("G", "1"));
  static float TITLE_WORD = Float.parseFloat(System.getProperty("TW", "2"));
  static float TITLE_STEM = Float.parseFloat(System.getProperty("TS", "2"));
  static float TITLE_GRAM = Float.parseFloat(System.getProperty("TG", "0.5"));
  static float K1 = Float.parseFloat(System.getProperty("K1", "1.2"));
  static float B = Float.parseFloat(System.getProperty("B", "0.75"));

  /** Letter groups that a larger share of the items has say little and cost much. */
  static float COMMON_GRAM = Float.parseFloat(System.getProperty("CG", "0.5"));

  static final int COMMON_GRAM_FLOOR = 200;
  static final float UNKNOWN_RARITY = 3;
  static final float LEAST_RARITY = 0.1f;
  static float READER = Float.parseFloat(System.getProperty("R", "1.05"));

  private Weights() {}
}
