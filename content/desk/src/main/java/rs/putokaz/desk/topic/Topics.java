package rs.putokaz.desk.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The topics by name, for whoever chooses one. */
@ApplicationScoped
@Transactional
public class Topics {

  private static final String NAMED =
      """
      select t.slug, coalesce(
        (select e.title from desk.edition e where e.item = t.id and e.language in (?1, 'sr', 'en')
         order by e.language = ?1 desc, e.language = 'sr' desc limit 1), t.slug)
      from desk.topic t left join desk.topic above on above.slug = t.parent
      order by coalesce(above.position, t.position), coalesce(above.slug, t.slug),
        t.parent is not null, t.position, t.slug
      """;

  private final EntityManager entities;

  /** Topics of that database. */
  @Inject
  public Topics(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected Topics() {
    this(null);
  }

  /**
   * A topic by name.
   *
   * @param title in the language asked for, else Serbian, English, or its slug
   */
  public record Named(String slug, String title) {}

  /** All topics, each main topic followed by those under it. */
  public List<Named> list(String language) {
    return entities.createNativeQuery(NAMED).setParameter(1, language).getResultList().stream()
        .map(row -> new Named((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]))
        .toList();
  }
}
