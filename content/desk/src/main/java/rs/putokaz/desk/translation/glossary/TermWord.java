package rs.putokaz.desk.translation.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A word, or a few, by which a term is called in one language. */
@Embeddable
public class TermWord {

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private String word;

  @Column(nullable = false)
  private String use;

  /** For JPA. */
  protected TermWord() {}

  /**
   * A word.
   *
   * @param language tag of its language
   */
  public TermWord(String language, String word, TermUse use) {
    this.language = Objects.requireNonNull(language);
    this.word = Objects.requireNonNull(word);
    this.use = use.word();
  }

  /** Tag of its language. */
  public String language() {
    return language;
  }

  /** The word in its first form. */
  public String word() {
    return word;
  }

  /** What a translator has to do with it. */
  public TermUse use() {
    return TermUse.of(use);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermWord that
        && Objects.equals(language, that.language)
        && Objects.equals(word, that.word)
        && Objects.equals(use, that.use);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, word, use);
  }
}
