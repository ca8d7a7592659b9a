package rs.putokaz.desk.article;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.desk.edition.EditionVersion;
import rs.putokaz.desk.edition.EditionVersionKey;
import rs.putokaz.desk.item.form.Forms;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;

/** Texts of articles as they were once, and as readers would see them. */
final class ArticleTexts {

  private final EntityManager entities;

  ArticleTexts(EntityManager entities) {
    this.entities = entities;
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
