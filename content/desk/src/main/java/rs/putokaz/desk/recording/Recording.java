package rs.putokaz.desk.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.desk.media.intake.Taken;

/**
 * One wording of a block, read aloud. It comes with an upload, never changes, and goes when the
 * same words are read again or nobody has use for these words any more.
 */
@Entity
@Table(schema = "desk", name = "recording")
public class Recording {

  @Id private UUID id;

  @Column(nullable = false)
  private UUID item;

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private String block;

  @Column(nullable = false)
  private String wording;

  @Column(nullable = false)
  private String facts;

  @Column(nullable = false)
  private String rendition;

  @Column(nullable = false)
  private String type;

  private long size;

  @Convert(converter = OptionalIdConverter.class)
  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant recordedAt;

  /** For JPA. */
  protected Recording() {}

  Recording(UUID item, String language, SpokenBlock spoken, Taken content, UUID by, Instant at) {
    this(item, language, spoken.block().id(), spoken.wording(), spoken.facts(), content, at);
    this.recordedBy = by;
  }

  /**
   * A recording that was made elsewhere, by nobody of this desk.
   *
   * @param wording fingerprint of the words that were read
   * @param facts fingerprint of the values that were read; empty when there were none
   */
  public Recording(
      UUID item,
      String language,
      String block,
      String wording,
      String facts,
      Taken content,
      Instant at) {
    this.id = UUID.randomUUID();
    this.item = item;
    this.language = language;
    this.block = block;
    this.wording = wording;
    this.facts = facts;
    this.rendition = content.names().get(0);
    this.type = content.type();
    this.size = content.size();
    this.recordedAt = at;
  }

  /** Key of the article. */
  UUID item() {
    return item;
  }

  /** Tag of the language of the text. */
  public String language() {
    return language;
  }

  /** Fingerprint of the words that were read. */
  public String wording() {
    return wording;
  }

  /** Fingerprint of the values of facts that were read; empty when there were none. */
  public String facts() {
    return facts;
  }

  /** Whether another one is of the same words and the same file. */
  boolean isSame(Recording other) {
    return facts.equals(other.facts)
        && rendition.equals(other.rendition)
        && recordedAt.equals(other.recordedAt);
  }

  /** Id of the block. */
  public String block() {
    return block;
  }

  /** Whether it says those words, whatever the facts in them were. */
  boolean isOfWording(String other) {
    return wording.equals(other);
  }

  /** Whether it says exactly that. */
  boolean says(SpokenBlock spoken) {
    return isOfWording(spoken.wording()) && facts.equals(spoken.facts());
  }

  /** Name of the file. */
  public String rendition() {
    return rendition;
  }

  /** Media type of the file. */
  public String type() {
    return type;
  }

  /** Bytes of the file. */
  public long size() {
    return size;
  }

  /** Who uploaded it; empty when it came by an import. */
  public Optional<UUID> recordedBy() {
    return Optional.ofNullable(recordedBy);
  }

  /** When it was uploaded. */
  public Instant recordedAt() {
    return recordedAt;
  }
}
