package rs.putokaz.desk.item;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemType;

/**
 * What editors write of one item, without its texts. It is created under a slug, revised field by
 * field, and turned into a {@link #document} when it is published; it outlives its publications.
 */
@MappedSuperclass
public abstract class DraftItem {

  @Id private UUID id;

  @Column(nullable = false)
  private String slug;

  @Column(name = "source_language", nullable = false)
  private String sourceLanguage;

  @Version private long version;

  /** For JPA. */
  protected DraftItem() {}

  /** A new item, not yet stored. */
  protected DraftItem(String slug, String sourceLanguage) {
    this.id = UUID.randomUUID();
    this.slug = Objects.requireNonNull(slug, "slug is required");
    this.sourceLanguage = Objects.requireNonNull(sourceLanguage, "source language is required");
  }

  /** Kind of the item. */
  public abstract ItemType type();

  /** Takes over the fields that the change names. */
  public abstract void revise(NamedFields change);

  /**
   * The item as readers get it.
   *
   * @param editions its texts by language tag; at least one
   */
  public abstract Item document(Map<String, Edition> editions);

  /** Key of the item in every table. */
  public UUID id() {
    return id;
  }

  /** Short name, unique among items of the type. */
  public String slug() {
    return slug;
  }

  /** Language that the other editions are translated from. */
  public String sourceLanguage() {
    return sourceLanguage;
  }

  /** Number of the last stored change to its fields. */
  public long version() {
    return version;
  }

  /** Gives it another slug, which no item of its type has. */
  public void rename(String newSlug) {
    this.slug = Objects.requireNonNull(newSlug);
  }

  /** Declares another edition to be the one that is translated. */
  public void translateFrom(String language) {
    this.sourceLanguage = Objects.requireNonNull(language);
  }
}
