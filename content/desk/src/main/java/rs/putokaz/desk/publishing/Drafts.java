package rs.putokaz.desk.publishing;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rs.putokaz.desk.article.DraftArticle;
import rs.putokaz.desk.centre.DraftCentre;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.SourceBlocks;
import rs.putokaz.desk.fact.DraftFact;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.topic.DraftTopic;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/** The drafts of every kind of item, found by their slugs. Works in the caller's transaction. */
public final class Drafts {

  private final EntityManager entities;

  /** Drafts of that persistence context. */
  public Drafts(EntityManager entities) {
    this.entities = Objects.requireNonNull(entities);
  }

  /** Slugs of all items of the type, in no order. */
  public List<String> slugs(ItemType type) {
    return entities
        .createQuery("select d.slug from " + entity(type) + " d", String.class)
        .getResultList();
  }

  /** The drafts of those slugs with all their texts, by slug; unknown slugs are left out. */
  public Map<String, Draft> find(ItemType type, Collection<String> slugs) {
    Map<String, Draft> bySlug = new HashMap<>();
    if (slugs.isEmpty()) {
      return bySlug;
    }
    Map<UUID, Draft> byId = new HashMap<>();
    entities
        .createQuery("select d from " + entity(type) + " d where d.slug in :slugs", DraftItem.class)
        .setParameter("slugs", slugs)
        .getResultStream()
        .forEach(
            item -> {
              Draft draft = new Draft(item);
              bySlug.put(item.slug(), draft);
              byId.put(item.id(), draft);
            });
    if (!byId.isEmpty()) {
      entities
          .createQuery("select e from DraftEdition e where e.item in :items", DraftEdition.class)
          .setParameter("items", byId.keySet())
          .getResultStream()
          .forEach(edition -> byId.get(edition.item()).add(edition));
    }
    return bySlug;
  }

  /** A new item without texts. */
  public Draft create(ItemKey key, String sourceLanguage) {
    DraftItem item =
        switch (key.type()) {
          case TOPIC -> new DraftTopic(key.slug(), sourceLanguage);
          case ARTICLE -> new DraftArticle(key.slug(), sourceLanguage);
          case CENTRE -> new DraftCentre(key.slug(), sourceLanguage);
          case FACT -> new DraftFact(key.slug(), sourceLanguage);
        };
    entities.persist(item);
    return new Draft(item);
  }

  /** Carries out a change. */
  public void revise(Draft draft, Revision revision) {
    DraftItem item = draft.item();
    item.revise(revision.fields());
    revision
        .sourceLanguage()
        .filter(language -> !language.equals(item.sourceLanguage()))
        .ifPresent(language -> translateFrom(draft, language));
    Edition source = revision.editions().get(item.sourceLanguage());
    if (source != null) {
      write(draft, item.sourceLanguage(), SourceBlocks.source(source));
    }
    SourceBlocks blocks = draft.sourceBlocks();
    revision
        .editions()
        .forEach(
            (language, edition) -> {
              if (!language.equals(item.sourceLanguage())) {
                write(draft, language, blocks.rooted(edition));
              }
            });
  }

  /** Hashes of the former source say nothing about the new one, so they are forgotten. */
  private static void translateFrom(Draft draft, String language) {
    draft.item().translateFrom(language);
    for (DraftEdition edition : draft.editions()) {
      edition.revise(SourceBlocks.source(edition.text()));
    }
  }

  private void write(Draft draft, String language, Edition text) {
    draft
        .edition(language)
        .ifPresentOrElse(
            edition -> edition.revise(text),
            () -> {
              DraftEdition edition = new DraftEdition(draft.item().id(), language, text);
              entities.persist(edition);
              draft.add(edition);
            });
  }

  private static String entity(ItemType type) {
    return switch (type) {
      case TOPIC -> "DraftTopic";
      case ARTICLE -> "DraftArticle";
      case CENTRE -> "DraftCentre";
      case FACT -> "DraftFact";
    };
  }
}
