package rs.putokaz.desk.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** What waits for the person who acts, and how far the whole desk is. It changes nothing. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Overview {

  /** How many texts are told in each respect. */
  public static final int SHOWN = 5;

  private final EntityManager entities;
  private final Actor actor;
  private final Clock clock;

  /** An overview by that clock. */
  @Inject
  public Overview(EntityManager entities, Actor actor, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.clock = clock;
  }

  /** For CDI. */
  protected Overview() {
    this(null, null, null);
  }

  /**
   * What waits, in the order in which people should look at it. What the person could do nothing
   * about is left out; what the person could do something about is there even when nothing waits.
   */
  public List<Waiting> waiting() {
    try {
      return read(new WaitingQuery(entities.unwrap(Connection.class), SHOWN));
    } catch (SQLException e) {
      throw new PersistenceException("cannot read what waits", e);
    }
  }

  /** How far all articles are. */
  public Progress progress() {
    try {
      return ProgressQuery.run(entities.unwrap(Connection.class), clock.instant());
    } catch (SQLException e) {
      throw new PersistenceException("cannot count the states of articles", e);
    }
  }

  private List<Waiting> read(WaitingQuery query) throws SQLException {
    List<Waiting> all = new ArrayList<>();
    all.add(query.tasks(me()));
    List<String> reviewed = languages(Permission.REVIEW);
    if (!reviewed.isEmpty()) {
      all.add(query.reviews(reviewed));
    }
    List<String> translated = languages(Permission.TRANSLATE);
    boolean writes = actor.may(Permission.EDIT_ARTICLE);
    if (writes || !translated.isEmpty()) {
      all.add(query.drafts(me()));
    }
    if (!translated.isEmpty()) {
      all.add(query.outdated(translated));
    }
    if (writes) {
      all.add(query.overdue(LocalDate.now(clock)));
      all.add(query.links());
    }
    if (actor.may(Permission.PUBLISH)) {
      all.add(query.approved());
    }
    if (actor.may(Permission.MANAGE_MAIL)) {
      all.add(query.mail());
    }
    return all;
  }

  private List<String> languages(Permission permission) {
    return Languages.all().stream()
        .map(Language::tag)
        .filter(tag -> actor.may(permission, tag))
        .toList();
  }

  private String me() {
    return actor
        .person()
        .orElseThrow(() -> new NotPermittedException(Permission.READ_DESK))
        .toString();
  }
}
