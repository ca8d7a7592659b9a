package rs.putokaz.desk.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.alert.RefusedAlertException.Field;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;

/**
 * Where alarms are raised, confirmed, changed and cleared. Officers do so for their own centres. An
 * alarm for all takes two persons who may change every centre. People have it at once, in every
 * language, until it ends. All is recorded. What cannot be is refused with a {@link
 * RefusedAlertException}; what a person may not, with a {@link NotPermittedException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Alarms {

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** The alarms in that database. */
  @Inject
  public Alarms(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected Alarms() {
    this(null, null, null, null);
  }

  /** The alarms that hold or wait, the last first. */
  public List<RaisedAlert> present() {
    return entities
        .createQuery(
            "select a from RaisedAlert a where a.expires > :now order by a.raisedAt desc",
            RaisedAlert.class)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** The alarms that are over, the last first. */
  public List<RaisedAlert> past(int most) {
    return entities
        .createQuery(
            "select a from RaisedAlert a where a.expires <= :now order by a.raisedAt desc",
            RaisedAlert.class)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }

  /** Whether the person may raise an alarm in these centres; in all when there are none. */
  public boolean mayRaise(List<String> centres) {
    return centres.isEmpty()
        ? actor.may(Permission.EDIT_CENTRE, "")
        : centres.stream().allMatch(centre -> actor.may(Permission.EDIT_CENTRE, centre));
  }

  /** Whether the person may be the second one of an alarm for all. */
  public boolean mayConfirm(RaisedAlert alert) {
    return alert.isWaiting()
        && mayRaise(List.of())
        && !alert.raisedBy().equals(actor.person().orElse(null));
  }

  /**
   * Raises an alarm.
   *
   * @return its id; one for all waits for a second person then
   */
  public UUID raise(AlertForm form) {
    require(form.centres());
    form.check();
    RaisedAlert alert = new RaisedAlert(form, by(), clock.instant());
    entities.persist(alert);
    publish(alert);
    log.append(
        alert.isWaiting() ? "alert.proposed" : "alert.raised",
        subject(alert),
        alert.phrase().word()
            + (form.drill() ? " drill " : " ")
            + String.join(" ", form.centres()));
    return alert.id();
  }

  /** Confirms an alarm for all as the second person; people have it then. */
  public void confirm(UUID id) {
    RaisedAlert alert = lock(id);
    if (!alert.isWaiting()) {
      throw new RefusedAlertException(Field.UNKNOWN);
    }
    if (!mayConfirm(alert)) {
      throw new RefusedAlertException(Field.SECOND_PERSON);
    }
    alert.confirm(by(), clock.instant());
    publish(alert);
    log.append("alert.raised", subject(alert), alert.phrase().word());
  }

  /** Says that the danger is over; one that waits is dropped. */
  public void clear(UUID id) {
    RaisedAlert alert = lock(id);
    if (alert.isCleared()) {
      throw new RefusedAlertException(Field.UNKNOWN);
    }
    if (alert.isWaiting()) {
      alert.drop(clock.instant());
    } else {
      alert.clear(clock.instant());
      publish(alert);
    }
    log.append("alert.cleared", subject(alert), alert.phrase().word());
  }

  private void publish(RaisedAlert alert) {
    entities.flush();
    if (!alert.isWaiting()) {
      Publisher publisher = new Publisher(entities);
      publisher.publish(alert.id(), alert.document(), new Visibility(Instant.MIN, alert.expires()));
      publisher.announce();
    }
  }

  private RaisedAlert lock(UUID id) {
    RaisedAlert alert = entities.find(RaisedAlert.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (alert == null || !alert.expires().isAfter(clock.instant())) {
      throw new RefusedAlertException(Field.UNKNOWN);
    }
    require(alert.centres());
    return alert;
  }

  private void require(List<String> centres) {
    if (!mayRaise(centres)) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }

  private static String subject(RaisedAlert alert) {
    return "alert:" + alert.id();
  }
}
