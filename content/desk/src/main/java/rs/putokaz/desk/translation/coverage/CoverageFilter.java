package rs.putokaz.desk.translation.coverage;

import java.util.List;
import java.util.Objects;

/**
 * Which part of the matrix is asked for.
 *
 * @param display language of the titles
 * @param words that the title in that language, in Serbian or in English, or the slug, has; may be
 *     empty
 * @param topic slug of a topic, whose sub-topics count too; empty for all
 * @param mandatory whether only articles that must be there are asked for
 * @param languages tags of the columns; at least one
 * @param state only articles with that state in one of the languages; null for all
 * @param owed only articles that lack something that the person who asks could do
 */
public record CoverageFilter(
    String display,
    String words,
    String topic,
    boolean mandatory,
    List<String> languages,
    CoverageState state,
    boolean owed) {

  /** Copies the languages. */
  public CoverageFilter {
    Objects.requireNonNull(display);
    Objects.requireNonNull(words);
    Objects.requireNonNull(topic);
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a matrix needs a column");
    }
  }
}
