package rs.putokaz.desk.task;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.edition.DraftEdition;
import rs.putokaz.desk.edition.EditionKey;

/** The articles that remarks are about: their ids by slug, their titles, who wrote a text last. */
final class ArticleNames {

  private final EntityManager entities;

  ArticleNames(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Its id.
   *
   * @throws CommentException when there is no such article
   */
  UUID id(String slug) {
    return entities
        .createQuery("select a.id from DraftArticle a where a.slug = :slug", UUID.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new CommentException(CommentException.Reason.UNKNOWN));
  }

  /** Its slug; empty when it is gone. */
  String slug(UUID id) {
    return entities
        .createQuery("select a.slug from DraftArticle a where a.id = :id", String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  /** Its title in that language, else in its own; the slug when it has none. */
  String title(UUID id, String language) {
    return text(id, language)
        .or(() -> sourceLanguage(id).flatMap(source -> text(id, source)))
        .map(edition -> edition.text().title())
        .orElseGet(() -> slug(id));
  }

  /** Who saved that text last, or else looks after the article. */
  Optional<UUID> author(UUID id, String language) {
    return text(id, language)
        .flatMap(DraftEdition::editedBy)
        .or(
            () ->
                entities
                    .createQuery("select a.owner from DraftArticle a where a.id = :id", UUID.class)
                    .setParameter("id", id)
                    .getResultList()
                    .stream()
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  private Optional<String> sourceLanguage(UUID id) {
    return entities
        .createQuery("select a.sourceLanguage from DraftArticle a where a.id = :id", String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private Optional<DraftEdition> text(UUID id, String language) {
    return Optional.ofNullable(entities.find(DraftEdition.class, new EditionKey(id, language)));
  }
}
