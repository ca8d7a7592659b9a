package rs.putokaz.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Requires;

/** Remarks that are somebody's task. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Tasks {

  private static final int MOST = 100;

  private final EntityManager entities;
  private final Comments comments;
  private final Actor actor;
  private final Clock clock;

  /** Tasks by that clock. */
  @Inject
  public Tasks(EntityManager entities, Comments comments, Actor actor, Clock clock) {
    this.entities = entities;
    this.comments = comments;
    this.actor = actor;
    this.clock = clock;
  }

  /** For CDI. */
  protected Tasks() {
    this(null, null, null, null);
  }

  /**
   * Tasks of the person who acts, at most a hundred.
   *
   * @param done those that are done, the last one first; else those that are not, the most urgent
   *     first
   */
  public List<TaskRow> mine(boolean done) {
    return entities
        .createQuery(
            "select c from Comment c where c.assignee = :me and c.resolvedAt is "
                + (done
                    ? "not null order by c.resolvedAt desc, c.id"
                    : "null order by c.due asc nulls last, c.createdAt, c.id"),
            Comment.class)
        .setParameter("me", me())
        .setMaxResults(MOST)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** How many tasks the person who acts has to do. */
  public int open() {
    return entities
        .createQuery(
            "select count(c) from Comment c where c.assignee = :me and c.resolvedAt is null",
            Long.class)
        .setParameter("me", me())
        .getSingleResult()
        .intValue();
  }

  /**
   * Says why a text went back: a remark on the whole text and, unless it is the reviewer's own, a
   * task of who wrote it last.
   *
   * @param reason as typed; nothing happens when it is blank
   * @throws CommentException when the reason is too long, or there is no such article
   */
  public void sendBackReason(String article, String language, String reason) {
    if (reason.isBlank()) {
      return;
    }
    ArticleNames names = new ArticleNames(entities);
    Optional<UUID> author =
        names
            .author(names.id(article), language)
            .filter(one -> !one.equals(me()))
            .flatMap(new Colleagues(entities)::find)
            .map(Person::id);
    comments.add(new TextPlace(article, language, ""), reason, author.orElse(null), null);
  }

  private TaskRow row(Comment comment) {
    ArticleNames names = new ArticleNames(entities);
    Person author = entities.find(Person.class, comment.author());
    LocalDate due = comment.due().orElse(null);
    return new TaskRow(
        comment.id(),
        author.name(),
        names.slug(comment.item()),
        comment.language(),
        names.title(comment.item(), comment.language()),
        comment.block(),
        comment.text(),
        comment.createdAt(),
        due,
        due != null && !comment.isResolved() && due.isBefore(LocalDate.now(clock)),
        comment.isResolved());
  }

  private UUID me() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
