package rs.putokaz.desk.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Requires;

/** What the person who acts was told. Nobody sees the inbox of another. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Inbox {

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** The inbox by that clock. */
  @Inject
  public Inbox(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected Inbox() {
    this(null, null, null, null);
  }

  /** The last things the person was told, the newest first. */
  public List<InboxEntry> list(int most) {
    return entities
        .createQuery(
            "select n from Notification n where n.person = :me order by n.createdAt desc, n.id",
            Notification.class)
        .setParameter("me", me())
        .setMaxResults(most)
        .getResultStream()
        .map(this::entry)
        .toList();
  }

  /** How many things the person has not read yet. */
  public int unread() {
    return entities
        .createQuery(
            "select count(n) from Notification n where n.person = :me and n.readAt is null",
            Long.class)
        .setParameter("me", me())
        .getSingleResult()
        .intValue();
  }

  /** Notes that the person has read it; nothing happens when it is another's. */
  public void read(UUID id) {
    Notification found = entities.find(Notification.class, id);
    if (found != null && found.person().equals(me())) {
      found.read(clock.instant());
    }
  }

  /** Notes that the person has read everything. */
  public void readAll() {
    entities
        .createQuery(
            "select n from Notification n where n.person = :me and n.readAt is null",
            Notification.class)
        .setParameter("me", me())
        .getResultList()
        .forEach(one -> one.read(clock.instant()));
  }

  /** Whether the person gets it by mail too. */
  public boolean isByMail() {
    NotificationChoice choice = entities.find(NotificationChoice.class, me());
    return choice == null || choice.isByMail();
  }

  /** Chooses whether it comes by mail too. */
  public void byMail(boolean wanted) {
    if (wanted == isByMail()) {
      return;
    }
    NotificationChoice choice = entities.find(NotificationChoice.class, me());
    if (choice == null) {
      entities.persist(new NotificationChoice(me(), wanted));
    } else {
      choice.byMail(wanted);
    }
    log.append("inbox.by-mail", "person:" + me(), Boolean.toString(wanted));
  }

  private InboxEntry entry(Notification told) {
    ArticleNames names = new ArticleNames(entities);
    Optional<Comment> comment = told.comment().map(id -> entities.find(Comment.class, id));
    return new InboxEntry(
        told.id(),
        told.kind(),
        told.causedBy().map(id -> entities.find(Person.class, id)).map(Person::name).orElse(""),
        names.slug(told.item()),
        told.language(),
        names.title(told.item(), told.language()),
        comment.map(Comment::block).orElse(""),
        comment.map(Comment::text).orElse(""),
        told.createdAt(),
        told.isRead());
  }

  private UUID me() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
