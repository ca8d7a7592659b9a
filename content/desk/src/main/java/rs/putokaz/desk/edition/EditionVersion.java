package rs.putokaz.desk.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * A text of an edition as it was saved once. It is written with the edition and never changed or
 * deleted: the database's role may not.
 */
@Entity
@Table(schema = "desk", name = "edition_version")
@IdClass(EditionVersionKey.class)
public class EditionVersion {

  @Id private UUID item;

  @Id private String language;

  @Id private int no;

  private String title;
  private String summary;

  @Convert(converter = BlocksConverter.class)
  private List<Block> blocks;

  @Column(name = "saved_by")
  @Convert(converter = OptionalIdConverter.class)
  private UUID savedBy;

  @Column(name = "saved_at")
  @Convert(converter = InstantConverter.class)
  private Instant savedAt;

  /** For JPA. */
  protected EditionVersion() {}

  /** The text that an edition has now. */
  EditionVersion(UUID item, String language, int no, Edition text, Saving saving) {
    this.item = item;
    this.language = language;
    this.no = no;
    title = text.title();
    summary = text.summary();
    blocks = text.blocks();
    savedBy = saving.by();
    savedAt = saving.at();
  }

  /** Its number among the versions of this edition, from 1. */
  public int no() {
    return no;
  }

  /** The text. */
  public Edition text() {
    return new Edition(title, summary, blocks);
  }

  /** Who saved it; empty when it was imported. */
  public Optional<UUID> savedBy() {
    return Optional.ofNullable(savedBy);
  }

  /** When it was saved. */
  public Instant savedAt() {
    return savedAt;
  }
}
