package rs.putokaz.desk.translation.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** What is translated and what is not, and which of it is the work of the person who asks. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Coverage {

  /**
   * Asks for each language by itself, which an index answers; a list of all would be read whole.
   */
  private static final String WRITTEN =
      """
      select tag from unnest(string_to_array(?, ' ')) tag
      where exists (select from desk.edition e join desk.article a on a.id = e.item
        where e.language = tag)""";

  private static final String NEEDED =
      """
      select tag, count(*) from desk.centre c cross join unnest(c.languages) tag
      where c.status = 'active' group by tag""";

  private final EntityManager entities;
  private final Actor actor;
  private final Clock clock;

  /** Coverage of what is in that database. */
  @Inject
  public Coverage(EntityManager entities, Actor actor, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.clock = clock;
  }

  /** For CDI. */
  protected Coverage() {
    this(null, null, null);
  }

  /**
   * A part of the matrix.
   *
   * @param first how many articles to leave out, from 0
   * @param size how many articles at most
   */
  public CoverageMatrix matrix(CoverageFilter filter, int first, int size) {
    try {
      return new CoverageQuery(
              entities.unwrap(Connection.class),
              filter,
              tag -> actor.may(Permission.TRANSLATE, tag),
              tag -> actor.may(Permission.REVIEW, tag))
          .run(first, size, clock.instant());
    } catch (SQLException e) {
      throw new PersistenceException("cannot count the translations", e);
    }
  }

  /** Tags of the languages in which articles are written, in the order of menus. */
  public List<String> languages() {
    Set<?> written =
        Set.copyOf(
            entities
                .createNativeQuery(WRITTEN)
                .setParameter(
                    1,
                    Languages.written().stream()
                        .map(Language::tag)
                        .collect(Collectors.joining(" ")))
                .getResultList());
    return Languages.all().stream()
        .map(Language::tag)
        .filter(written::contains)
        .collect(Collectors.toList());
  }

  /** In how many open centres people have to be informed in a language, by its tag. */
  public Map<String, Integer> neededLanguages() {
    Map<String, Integer> needed = new HashMap<>();
    for (Object row : entities.createNativeQuery(NEEDED).getResultList()) {
      Object[] cells = (Object[]) row;
      needed.put((String) cells[0], ((Number) cells[1]).intValue());
    }
    return needed;
  }

  /**
   * Tags of the languages that the person translates into or reviews, in the order of menus; empty
   * when the person works in every language.
   */
  public List<String> ownLanguages() {
    List<String> own =
        Languages.written().stream()
            .map(Language::tag)
            .filter(
                tag -> actor.may(Permission.TRANSLATE, tag) || actor.may(Permission.REVIEW, tag))
            .toList();
    return own.size() == Languages.written().size() ? List.of() : own;
  }
}
