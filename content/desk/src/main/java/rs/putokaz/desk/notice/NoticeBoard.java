package rs.putokaz.desk.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.notice.RefusedNoticeException.Field;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;

/**
 * The notices of each centre. What is posted is with readers at once, in every language, until it
 * is over. Officers post in their own centre only. All is recorded. What cannot be is refused with
 * a {@link RefusedNoticeException}; what a person may not, with a {@link NotPermittedException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class NoticeBoard {

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** The boards in that database. */
  @Inject
  public NoticeBoard(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected NoticeBoard() {
    this(null, null, null, null);
  }

  /** What is posted in a centre and not over, in the order in which it begins. */
  public List<PostedNotice> of(String centre) {
    return entities
        .createQuery(
            "select n from PostedNotice n where n.centre = :centre and n.takenDown = false"
                + " and n.ends > :now order by n.firstDay, n.from, n.postedAt",
            PostedNotice.class)
        .setParameter("centre", centre)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** Whether the person may post in that centre. */
  public boolean mayPost(String centre) {
    return actor.may(Permission.EDIT_CENTRE, centre);
  }

  /**
   * Posts a notice.
   *
   * @param centre slug of a centre that there is
   * @return its id
   */
  public UUID post(String centre, NoticeForm form) {
    require(centre);
    check(form);
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
    PostedNotice notice = new PostedNotice(centre, form, by, clock.instant());
    entities.persist(notice);
    publish(notice);
    log.append("notice.posted", subject(notice), centre + " " + form.phrase().word());
    return notice.id();
  }

  /**
   * Changes a notice.
   *
   * @param version of the notice when it was opened
   */
  public void revise(UUID id, NoticeForm form, long version) {
    PostedNotice notice = lock(id);
    if (notice.version() != version) {
      throw new RefusedNoticeException(Field.STALE);
    }
    check(form);
    notice.revise(form, clock.instant());
    publish(notice);
    log.append("notice.revised", subject(notice), notice.centre() + " " + form.phrase().word());
  }

  /** Takes a notice down before it is over; readers lose it at once. */
  public void takeDown(UUID id) {
    PostedNotice notice = lock(id);
    notice.takeDown();
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.withdraw(id);
    publisher.announce();
    log.append("notice.taken-down", subject(notice), notice.centre());
  }

  /** Posts a notice again that was taken down. */
  public void putBack(UUID id) {
    PostedNotice notice = lock(id);
    check(notice.form());
    notice.putBack(clock.instant());
    publish(notice);
    log.append("notice.put-back", subject(notice), notice.centre());
  }

  private void check(NoticeForm form) {
    form.check();
    if (!PostedNotice.endOf(form).isAfter(clock.instant())) {
      throw new RefusedNoticeException(Field.OVER);
    }
  }

  private void publish(PostedNotice notice) {
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.publish(notice.id(), notice.document(), new Visibility(Instant.MIN, notice.ends()));
    publisher.announce();
  }

  private PostedNotice lock(UUID id) {
    PostedNotice notice = entities.find(PostedNotice.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (notice == null) {
      throw new RefusedNoticeException(Field.UNKNOWN);
    }
    require(notice.centre());
    return notice;
  }

  private void require(String centre) {
    if (!mayPost(centre)) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
  }

  private static String subject(PostedNotice notice) {
    return "notice:" + notice.id();
  }
}
