package rs.putokaz.desk.article;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.EditionVersion;
import rs.putokaz.desk.edition.EditionVersionKey;
import rs.putokaz.desk.item.form.Forms;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemType;

/** Articles in the database: as they are, as they were once, and as readers would see them. */
final class ArticleDrafts {

  private final EntityManager entities;

  ArticleDrafts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The article of that slug.
   *
   * @throws NoSuchArticleException when there is none
   */
  Draft find(String slug) {
    Draft draft = new Drafts(entities).find(ItemType.ARTICLE, List.of(slug)).get(slug);
    if (draft == null) {
      throw new NoSuchArticleException("article " + slug);
    }
    return draft;
  }

  /**
   * The same, for the transaction alone.
   *
   * @throws NoSuchArticleException when there is none
   */
  Draft lock(String slug) {
    return new Drafts(entities)
        .lock(ItemType.ARTICLE, slug)
        .orElseThrow(() -> new NoSuchArticleException("article " + slug));
  }

  /**
   * Its text in a language.
   *
   * @throws NoSuchArticleException when there is none
   */
  static DraftEdition edition(Draft draft, String language) {
    return draft
        .edition(language)
        .orElseThrow(
            () -> new NoSuchArticleException("text of " + draft.item().slug() + " in " + language));
  }

  /** All versions of a text, the newest first. */
  List<SavedVersion> history(String slug, String language) {
    return entities
        .createQuery(
            "select v from DraftArticle a, EditionVersion v where a.slug = :slug"
                + " and v.item = a.id and v.language = :language order by v.no desc",
            EditionVersion.class)
        .setParameter("slug", slug)
        .setParameter("language", language)
        .getResultStream()
        .map(v -> new SavedVersion(v.no(), v.text(), v.savedBy().orElse(null), v.savedAt()))
        .toList();
  }

  /** The text of a version; the empty text for 0. */
  Edition version(Draft draft, String language, int no) {
    if (no == 0) {
      return new Edition("", "", List.of());
    }
    EditionVersionKey key = new EditionVersionKey(draft.item().id(), language, no);
    EditionVersion found = entities.find(EditionVersion.class, key);
    if (found == null) {
      throw new NoSuchArticleException(
          "version " + no + " of " + draft.item().slug() + " in " + language);
    }
    return found.text();
  }

  /** The article with everything as it is and one text as it is typed. */
  static Item preview(Draft draft, String language, Edition typed) {
    List<Block> written =
        typed.blocks().stream().filter(block -> !block.texts().isEmpty()).toList();
    Edition text = Forms.edition(new Edition(typed.title(), typed.summary(), written), language);
    Map<String, Edition> texts = new TreeMap<>();
    draft.editions().forEach(edition -> texts.put(edition.language(), edition.text()));
    texts.put(language, text);
    return draft.item().document(texts);
  }
}
