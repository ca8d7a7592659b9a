package rs.putokaz.desk.article;

import java.util.UUID;

/**
 * Which articles are to be listed, and in which language they are named. Every criterion narrows
 * the list further.
 *
 * @param display language in which titles are shown, where there is one
 * @param words words or parts of words that the title or the slug has, each of them; empty for any
 * @param state null for any
 * @param language language that {@code translation} is about; null for any
 * @param translation what is to be done about that language; null for any
 * @param owner null for anybody
 * @param overdue whether only those are wanted whose day of review is over
 * @param topic slug of a topic, whose sub-topics count too; empty for any
 */
public record ArticleFilter(
    String display,
    String words,
    ArticleState state,
    String language,
    TranslationState translation,
    UUID owner,
    boolean overdue,
    String topic) {

  /**
   * Checks that a missing text has a language.
   *
   * @throws IllegalArgumentException when it has none
   */
  public ArticleFilter {
    words = words == null ? "" : words.strip();
    topic = topic == null ? "" : topic;
    if (translation == TranslationState.MISSING && language == null) {
      throw new IllegalArgumentException("a text is missing in a language");
    }
  }

  /** A filter that leaves the topic aside. */
  public ArticleFilter(
      String display,
      String words,
      ArticleState state,
      String language,
      TranslationState translation,
      UUID owner,
      boolean overdue) {
    this(display, words, state, language, translation, owner, overdue, "");
  }

  /** All articles. */
  public static ArticleFilter all(String display) {
    return new ArticleFilter(display, "", null, null, null, null, false);
  }
}
