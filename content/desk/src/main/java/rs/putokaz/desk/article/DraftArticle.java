package rs.putokaz.desk.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/** An article as editors write it; {@link Article} says what its fields mean. */
@Entity
@Table(schema = "desk", name = "article")
public class DraftArticle extends DraftItem {

  /** Null for pages about the site itself: the column is a foreign key. */
  private String topic;

  private boolean mandatory;
  private boolean sensitive;

  @Convert(converter = WordsConverter.class)
  private List<String> audience = List.of();

  @Convert(converter = WordsConverter.class)
  private List<String> phase = List.of();

  private String source = "";
  private String responsible = "";

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "review_by")
  private LocalDate reviewBy;

  @Convert(converter = OptionalIdConverter.class)
  private UUID owner;

  @Column(name = "archived_at")
  @Convert(converter = InstantConverter.class)
  private Instant archivedAt;

  /** For JPA. */
  protected DraftArticle() {}

  /** A new article without texts. */
  public DraftArticle(String slug, String sourceLanguage) {
    super(slug, sourceLanguage);
  }

  @Override
  public ItemType type() {
    return ItemType.ARTICLE;
  }

  @Override
  public void revise(NamedFields change) {
    String named = change.text("topic", topic == null ? "" : topic);
    topic = named.isEmpty() ? null : named;
    mandatory = change.flag("mandatory", mandatory);
    sensitive = change.flag("sensitive", sensitive);
    audience = change.words("audience", audience);
    phase = change.words("phase", phase);
    source = change.text("source", source);
    responsible = change.text("responsible", responsible);
    checkedOn = change.day("checkedOn", checkedOn);
    reviewBy = change.day("reviewBy", reviewBy);
  }

  /** Hands it to the person who looks after it; null for nobody. */
  public void handTo(UUID person) {
    owner = person;
  }

  /** Who looks after it, if anybody does. */
  public Optional<UUID> owner() {
    return Optional.ofNullable(owner);
  }

  /** Puts it out of the way of editors at that moment; null takes it out of the archive. */
  void archive(Instant at) {
    archivedAt = at;
  }

  /** When it was archived; empty while it is in use. */
  public Optional<Instant> archivedAt() {
    return Optional.ofNullable(archivedAt);
  }

  /** Whether it is legally binding, so that nobody may approve a text of their own. */
  public boolean mandatory() {
    return mandatory;
  }

  /** Its fields as they are now. */
  public ArticleFields fields() {
    return new ArticleFields(
        topic == null ? "" : topic,
        mandatory,
        sensitive,
        audience,
        phase,
        source,
        responsible,
        checkedOn,
        reviewBy);
  }

  @Override
  public Article document(Map<String, Edition> editions) {
    return new Article(
        slug(),
        topic,
        mandatory,
        sensitive,
        audience,
        phase,
        source,
        responsible,
        checkedOn,
        reviewBy,
        sourceLanguage(),
        editions);
  }
}
