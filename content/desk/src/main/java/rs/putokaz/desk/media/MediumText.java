package rs.putokaz.desk.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What is said of a medium in one language. */
@Embeddable
public class MediumText {

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private String alt;

  @Column(nullable = false)
  private String caption;

  @Column(nullable = false)
  private String transcript;

  /** For JPA. */
  protected MediumText() {}

  /**
   * Words in that language.
   *
   * @param alt for who cannot see it
   * @param caption what stands under it
   * @param transcript what is said in it
   */
  public MediumText(String language, String alt, String caption, String transcript) {
    this.language = Objects.requireNonNull(language);
    this.alt = alt.strip();
    this.caption = caption.strip();
    this.transcript = transcript.strip();
  }

  /** Tag of the language. */
  public String language() {
    return language;
  }

  /** Words for who cannot see it. */
  public String alt() {
    return alt;
  }

  /** What stands under it. */
  public String caption() {
    return caption;
  }

  /** What is said in it. */
  public String transcript() {
    return transcript;
  }

  boolean isEmpty() {
    return alt.isEmpty() && caption.isEmpty() && transcript.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MediumText text
        && language.equals(text.language)
        && alt.equals(text.alt)
        && caption.equals(text.caption)
        && transcript.equals(text.transcript);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, alt, caption, transcript);
  }
}
