package rs.putokaz.published.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Optional;

/**
 * A published item: self-contained, immutable, with all its published editions. It is made at
 * publication and lives until a newer publication of the same {@link #key()} takes its place or it
 * is withdrawn.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Topic.class, name = "topic"),
  @JsonSubTypes.Type(value = Article.class, name = "article"),
  @JsonSubTypes.Type(value = Centre.class, name = "centre"),
  @JsonSubTypes.Type(value = Fact.class, name = "fact"),
  @JsonSubTypes.Type(value = Notice.class, name = "notice"),
  @JsonSubTypes.Type(value = Service.class, name = "service"),
  @JsonSubTypes.Type(value = Alert.class, name = "alert"),
  @JsonSubTypes.Type(value = SiteData.Redirect.class, name = "redirect"),
  @JsonSubTypes.Type(value = SiteData.Synonym.class, name = "synonym"),
  @JsonSubTypes.Type(value = SiteData.SiteText.class, name = "sitetext"),
  @JsonSubTypes.Type(value = SiteData.LatinWord.class, name = "latinword")
})
public sealed interface Item
    permits Topic, Article, Centre, Fact, Notice, Service, Alert, SiteData {

  /** Short name, unique among items of the type. */
  String slug();

  /** Language tag of the edition that the others are translated from. */
  String sourceLanguage();

  /**
   * Editions by language tag, in the order of the tags; empty for {@link Notice}, {@link Service}
   * and {@link SiteData} alone.
   */
  Map<String, Edition> editions();

  /** Kind of this item. */
  @JsonIgnore
  ItemType type();

  /** Type and slug. */
  @JsonIgnore
  default ItemKey key() {
    return new ItemKey(type(), slug());
  }

  /** The edition in exactly that language, if it is published. */
  default Optional<Edition> edition(String languageTag) {
    return Optional.ofNullable(editions().get(languageTag));
  }
}
