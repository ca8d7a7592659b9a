package rs.putokaz.desk.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The captions of a video in one language; replaced as a whole. */
@Embeddable
public class MediumCaptions {

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private String rendition;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  private int cues;

  /** For JPA. */
  protected MediumCaptions() {}

  MediumCaptions(String language, String rendition, String fileName, int cues) {
    this.language = Objects.requireNonNull(language);
    this.rendition = Objects.requireNonNull(rendition);
    this.fileName = Objects.requireNonNull(fileName);
    this.cues = cues;
  }

  /** Tag of the language. */
  public String language() {
    return language;
  }

  /** Name of what readers may be served. */
  public String rendition() {
    return rendition;
  }

  /** Name of the file that was uploaded. */
  public String fileName() {
    return fileName;
  }

  /** How many captions there are, at least one. */
  public int cues() {
    return cues;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MediumCaptions captions
        && language.equals(captions.language)
        && rendition.equals(captions.rendition)
        && fileName.equals(captions.fileName)
        && cues == captions.cues;
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, rendition, fileName, cues);
  }
}
