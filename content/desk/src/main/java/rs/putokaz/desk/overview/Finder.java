package rs.putokaz.desk.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * Searches everything at the desk that the person who acts may see: names by any part, texts by the
 * beginnings of their words.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Finder {

  /** How many of each kind are given. */
  public static final int MOST = 10;

  private final EntityManager entities;
  private final Actor actor;

  /** A search in that database. */
  @Inject
  public Finder(EntityManager entities, Actor actor) {
    this.entities = entities;
    this.actor = actor;
  }

  /** For CDI. */
  protected Finder() {
    this(null, null);
  }

  /**
   * Everything in which all of the words are, by kind; people only for those who manage them. A
   * name goes before a text. What is archived is left out.
   *
   * @param words as typed, at most 200 characters count; nothing is found with none or one letter
   * @param display language in which items are named, where they have that text
   */
  public List<FoundGroup> find(String words, String display) {
    SearchWords wanted = SearchWords.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    try {
      FinderQuery query =
          new FinderQuery(entities.unwrap(Connection.class), wanted, display, MOST)
              .items()
              .terms()
              .media()
              .comments();
      return (actor.may(Permission.MANAGE_PEOPLE) ? query.people() : query).groups();
    } catch (SQLException e) {
      throw new PersistenceException("cannot search the desk", e);
    }
  }
}
