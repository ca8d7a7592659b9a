package rs.putokaz.desk.publishing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.Saving;
import rs.putokaz.desk.edition.SourceBlocks;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.published.document.Edition;
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

  /**
   * The draft of that slug for whoever is about to change it: until the transaction ends, others
   * who ask for it here wait.
   */
  public Optional<Draft> lock(ItemType type, String slug) {
    return entities
        .createQuery("select d from " + entity(type) + " d where d.slug = :slug", DraftItem.class)
        .setParameter("slug", slug)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            item -> {
              Draft draft = new Draft(item);
              entities
                  .createQuery(
                      "select e from DraftEdition e where e.item = :item", DraftEdition.class)
                  .setParameter("item", item.id())
                  .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                  .getResultStream()
                  .forEach(draft::add);
              return draft;
            });
  }

  /** Stores a new item; it has no texts yet. */
  public Draft create(DraftItem item) {
    entities.persist(item);
    return new Draft(item);
  }

  /**
   * Carries out a change that an operator wants: all its texts are approved at once.
   *
   * @param at when it is carried out
   */
  public void revise(Draft draft, Revision revision, Instant at) {
    revise(draft, revision, new Saving(null, at));
  }

  /**
   * Carries out a change by somebody who may publish it themselves: all its texts are approved at
   * once, in their name.
   *
   * @param saving who and when
   */
  public void revise(Draft draft, Revision revision, Saving saving) {
    DraftItem item = draft.item();
    item.revise(revision.fields());
    revision
        .sourceLanguage()
        .filter(language -> !language.equals(item.sourceLanguage()))
        .ifPresent(language -> translateFrom(draft, language));
    Edition source = revision.editions().get(item.sourceLanguage());
    if (source != null) {
      write(draft, item.sourceLanguage(), SourceBlocks.source(source), saving).trust(saving.by());
    }
    SourceBlocks blocks = draft.sourceBlocks();
    revision
        .editions()
        .forEach(
            (language, edition) -> {
              if (!language.equals(item.sourceLanguage())) {
                write(draft, language, blocks.rooted(edition), saving).trust(saving.by());
              }
            });
    compare(draft);
  }

  /**
   * Saves a text that somebody is writing; readers see nothing of it yet.
   *
   * @param text in the form that {@link Draft#stored} or {@link Draft#restored} gives it
   * @return the edition, whose version stays what it was when the text is the present one
   */
  public DraftEdition save(Draft draft, String language, Edition text, Saving saving) {
    DraftEdition saved = write(draft, language, text, saving);
    compare(draft);
    return saved;
  }

  /** Hashes of the former source say nothing about the new one, so they are forgotten. */
  private static void translateFrom(Draft draft, String language) {
    draft.item().translateFrom(language);
    draft.editions().forEach(DraftEdition::forgetSource);
  }

  private static void compare(Draft draft) {
    SourceBlocks source = draft.sourceBlocks();
    String sourceLanguage = draft.item().sourceLanguage();
    for (DraftEdition edition : draft.editions()) {
      edition.compareWith(edition.language().equals(sourceLanguage) ? null : source);
    }
  }

  private DraftEdition write(Draft draft, String language, Edition text, Saving saving) {
    Optional<DraftEdition> present = draft.edition(language);
    DraftEdition edition = present.orElseGet(() -> new DraftEdition(draft.item().id(), language));
    edition.revise(text, saving).ifPresent(entities::persist);
    if (present.isEmpty()) {
      entities.persist(edition);
      draft.add(edition);
    }
    return edition;
  }

  private static String entity(ItemType type) {
    return switch (type) {
      case TOPIC -> "DraftTopic";
      case ARTICLE -> "DraftArticle";
      case CENTRE -> "DraftCentre";
      case FACT -> "DraftFact";
      case NOTICE, SERVICE, ALERT, REDIRECT, SYNONYM, SITETEXT, LATINWORD ->
          throw new IllegalArgumentException("no draft: " + type);
    };
  }
}
