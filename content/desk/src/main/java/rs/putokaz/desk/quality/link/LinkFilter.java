package rs.putokaz.desk.quality.link;

import java.util.Objects;

/**
 * Which links are listed; the empty text stands for all.
 *
 * @param words a part of the target, of the title of the text or of its slug
 * @param problem word of a {@link LinkProblem}
 * @param language tag of the text
 */
public record LinkFilter(String words, String problem, String language) {

  /** All of them. */
  public static final LinkFilter ALL = new LinkFilter("", "", "");

  /** Nothing is null. */
  public LinkFilter {
    words = words.strip();
    Objects.requireNonNull(problem);
    Objects.requireNonNull(language);
  }
}
