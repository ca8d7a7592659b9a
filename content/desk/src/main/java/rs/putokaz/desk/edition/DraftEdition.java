package rs.putokaz.desk.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * One item's text in one language: as editors write it now, and as it was last approved. A text
 * begins as a draft, is handed to review, and is sent back or approved; whoever saves another
 * wording makes a draft of it again, while the approved one stays what may be published.
 *
 * <p>Each block of a translation carries the hash of the source block that it was made from, so
 * that whether it is outdated is computed ({@link SourceBlocks}) and never set.
 */
@Entity
@Table(schema = "desk", name = "edition")
@IdClass(EditionKey.class)
public class DraftEdition {

  @Id private UUID item;

  @Id private String language;

  private String title;
  private String summary = "";

  @Convert(converter = BlocksConverter.class)
  private List<Block> blocks = List.of();

  private int no;
  private String stage = Stage.DRAFT.word();

  @Convert(converter = EditionConverter.class)
  private Edition approved;

  @Column(name = "approved_no")
  private Integer approvedNo;

  @Column(name = "approved_by")
  @Convert(converter = OptionalIdConverter.class)
  private UUID approvedBy;

  private int outdated;

  @Column(name = "edited_by")
  @Convert(converter = OptionalIdConverter.class)
  private UUID editedBy;

  @Column(name = "edited_at")
  @Convert(converter = InstantConverter.class)
  private Instant editedAt;

  @Version private long version;

  /** For JPA. */
  protected DraftEdition() {}

  /** An edition without a text, to be revised at once. */
  public DraftEdition(UUID item, String language) {
    this.item = Objects.requireNonNull(item);
    this.language = Objects.requireNonNull(language);
  }

  /**
   * Takes over a text as the next version; when it is the present one, nothing changes and nothing
   * is written. It is a draft then, unless it is the one that is approved: an unchanged text is no
   * change.
   *
   * @return the version, to be kept; empty when nothing changed
   */
  public Optional<EditionVersion> revise(Edition text, Saving saving) {
    if (text.equals(text())) {
      return Optional.empty();
    }
    write(text);
    no++;
    editedBy = saving.by();
    editedAt = saving.at();
    stage(text.equals(approved) ? Stage.APPROVED : Stage.DRAFT);
    return Optional.of(new EditionVersion(item, language, no, text, saving));
  }

  /**
   * Hands a draft to review.
   *
   * @throws WrongStageException when it is no draft
   */
  public void requestReview() {
    leave(Stage.DRAFT, "handed to review");
    stage(Stage.IN_REVIEW);
  }

  /**
   * Makes a text under review a draft again.
   *
   * @throws WrongStageException when it is not under review
   */
  public void sendBack() {
    leave(Stage.IN_REVIEW, "sent back");
    stage(Stage.DRAFT);
  }

  /**
   * Approves a text under review.
   *
   * @throws WrongStageException when it is not under review
   */
  public void approve(UUID by) {
    leave(Stage.IN_REVIEW, "approved");
    approvePresent(by);
  }

  /** Approves the text as it is, whatever its stage: it comes from an operator, who is trusted. */
  public void trust() {
    trust(null);
  }

  /**
   * Approves the text as it is, whatever its stage, for somebody who may publish it themselves.
   *
   * @param by null for an operator
   */
  public void trust(UUID by) {
    if (stage() != Stage.APPROVED) {
      approvePresent(by);
    }
  }

  /** Forgets of which wordings its blocks are translations: they were of another source. */
  public void forgetSource() {
    write(SourceBlocks.source(text()));
    approved = approved == null ? null : SourceBlocks.source(approved);
    if (text().equals(approved)) {
      stage(Stage.APPROVED);
    }
  }

  /** Counts anew what a translator has to look at; null when this is the source itself. */
  public void compareWith(SourceBlocks source) {
    outdated = source == null ? 0 : source.outdated(text()).size() + source.missing(text()).size();
  }

  private void approvePresent(UUID by) {
    approved = text();
    approvedNo = no;
    approvedBy = by;
    stage(Stage.APPROVED);
  }

  private void leave(Stage expected, String step) {
    if (stage() != expected) {
      throw new WrongStageException(step, stage());
    }
  }

  private void write(Edition text) {
    title = text.title();
    summary = text.summary();
    blocks = text.blocks();
  }

  private void stage(Stage next) {
    stage = next.word();
  }

  /** The item that it is a text of. */
  public UUID item() {
    return item;
  }

  /** Language tag. */
  public String language() {
    return language;
  }

  /** The text as it is stored: in a translation every block names its source. */
  public Edition text() {
    return title == null ? null : new Edition(title, summary, blocks);
  }

  /** Number of its present version, from 1. */
  public int no() {
    return no;
  }

  /** How far the present text is. */
  public Stage stage() {
    return Stage.of(stage);
  }

  /** How many blocks a translator has to look at: outdated ones, and those it does not have. */
  public int outdated() {
    return outdated;
  }

  /** The text that may be published; empty when none was approved yet. */
  public Optional<Edition> approved() {
    return Optional.ofNullable(approved);
  }

  /** Number of the version that was approved last; 0 when none was. */
  public int approvedNo() {
    return approvedNo == null ? 0 : approvedNo;
  }

  /** Who approved it; empty when nobody did or it was imported. */
  public Optional<UUID> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  /** Who saved the present text; empty when it was imported. */
  public Optional<UUID> editedBy() {
    return Optional.ofNullable(editedBy);
  }

  /** When the present text was saved. */
  public Instant editedAt() {
    return editedAt;
  }
}
