package rs.putokaz.desk.translation.memory;

import java.util.Objects;

/**
 * From which language a text is translated into which.
 *
 * @param source language tag
 * @param target language tag
 */
public record LanguagePair(String source, String target) {

  /** Both are needed. */
  public LanguagePair {
    Objects.requireNonNull(source);
    Objects.requireNonNull(target);
  }
}
