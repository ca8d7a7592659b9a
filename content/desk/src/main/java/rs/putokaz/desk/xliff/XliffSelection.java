package rs.putokaz.desk.xliff;

import java.util.Set;
import rs.putokaz.desk.article.ArticleState;
import rs.putokaz.desk.xliff.format.XliffVersion;

/**
 * Which articles go to a translator. Every criterion narrows the choice further.
 *
 * @param slug one article; empty for all
 * @param topic slug of a topic; empty for any
 * @param mandatory whether only those are wanted that must be given
 * @param states states of the article; empty for any
 * @param unfinished whether only parts are wanted that have no translation, or an outdated one
 * @param sourceLanguage tag of the language from which is translated
 * @param targetLanguage tag of the language into which is translated
 * @param version how it is written
 */
public record XliffSelection(
    String slug,
    String topic,
    boolean mandatory,
    Set<ArticleState> states,
    boolean unfinished,
    String sourceLanguage,
    String targetLanguage,
    XliffVersion version) {

  /** Copies the states. */
  public XliffSelection {
    states = Set.copyOf(states);
  }
}
