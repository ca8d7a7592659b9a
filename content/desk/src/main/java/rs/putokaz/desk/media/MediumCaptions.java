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

  @Column(name = "video_hash", nullable = false)
  private String videoHash;

  /** For JPA. */
  protected MediumCaptions() {}

  MediumCaptions(String language, String rendition, String fileName, int cues, String videoHash) {
    this.language = Objects.requireNonNull(language);
    this.rendition = Objects.requireNonNull(rendition);
    this.fileName = Objects.requireNonNull(fileName);
    this.cues = cues;
    this.videoHash = Objects.requireNonNull(videoHash);
  }

  /** The same captions, for a video of that hash. */
  MediumCaptions fitting(String video) {
    return new MediumCaptions(language, rendition, fileName, cues, video);
  }

  /** Whether they were made for the video of that hash, or somebody has said that they fit. */
  boolean fits(String video) {
    return videoHash.equals(video);
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
        && cues == captions.cues
        && videoHash.equals(captions.videoHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, rendition, fileName, cues, videoHash);
  }
}
