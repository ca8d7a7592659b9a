package rs.putokaz.desk.query;

/** Patterns for SQL's {@code like} and {@code ilike}, in which signs of patterns are only signs. */
public final class LikePattern {

  private LikePattern() {}

  /** What has these words somewhere. */
  public static String containing(String words) {
    return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
