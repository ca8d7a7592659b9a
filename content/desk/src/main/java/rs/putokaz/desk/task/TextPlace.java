package rs.putokaz.desk.task;

import java.util.Objects;

/**
 * What a remark is about.
 *
 * @param article slug of the article
 * @param language tag of the language of the text
 * @param block id of the block; empty for the whole text
 */
public record TextPlace(String article, String language, String block) {

  /** Nothing is null. */
  public TextPlace {
    Objects.requireNonNull(article);
    Objects.requireNonNull(language);
    Objects.requireNonNull(block);
  }
}
