package rs.putokaz.desk.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
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

  @Column(name = "recorded_by", nullable = false)
  private UUID recordedBy;

  @Column(name = "recorded_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant recordedAt;

  /** For JPA. */
  protected Recording() {}

  Recording(UUID item, String language, SpokenBlock spoken, Taken content, UUID by, Instant at) {
    this.id = UUID.randomUUID();
    this.item = item;
    this.language = language;
    this.block = spoken.block().id();
    this.wording = spoken.wording();
    this.facts = spoken.facts();
    this.rendition = content.names().get(0);
    this.type = content.type();
    this.size = content.size();
    this.recordedBy = by;
    this.recordedAt = at;
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

  /** Who uploaded it. */
  public UUID recordedBy() {
    return recordedBy;
  }

  /** When it was uploaded. */
  public Instant recordedAt() {
    return recordedAt;
  }
}
