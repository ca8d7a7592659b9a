package rs.putokaz.desk.edition;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * One item's text in one language as editors write it. Each block of a translation carries the hash
 * of the source block that it was made from, so that whether it is outdated is computed ({@link
 * SourceBlocks}) and never set.
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

  @Version private long version;

  /** For JPA. */
  protected DraftEdition() {}

  /** A new text of that item. */
  public DraftEdition(UUID item, String language, Edition text) {
    this.item = Objects.requireNonNull(item);
    this.language = Objects.requireNonNull(language);
    revise(text);
  }

  /** Takes over a text; when it is the present one, nothing changes and nothing is written. */
  public final void revise(Edition text) {
    if (!text.equals(text())) {
      title = text.title();
      summary = text.summary();
      blocks = text.blocks();
    }
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
  public final Edition text() {
    return title == null ? null : new Edition(title, summary, blocks);
  }
}
