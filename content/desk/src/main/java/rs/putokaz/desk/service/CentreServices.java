package rs.putokaz.desk.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Visibility;
import rs.putokaz.desk.service.RefusedServiceException.Field;

/**
 * The services of each centre and the organisations that give them. What is listed is with readers
 * at once, in every language, until 90 days have gone without anybody confirming it. Officers list
 * in their own centre only. All is recorded. What cannot be is refused with a {@link
 * RefusedServiceException}; what a person may not, with a {@link NotPermittedException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class CentreServices {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** The lists in that database. */
  @Inject
  public CentreServices(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected CentreServices() {
    this(null, null, null, null);
  }

  /** The list of a centre, with what readers have lost because nobody confirmed it. */
  public List<ListedService> of(String centre) {
    return entities
        .createQuery(
            "select s from ListedService s where s.centre = :centre and s.takenOff = false"
                + " order by s.organisation, s.service, s.id",
            ListedService.class)
        .setParameter("centre", centre)
        .getResultList();
  }

  /** Names of the organisations that are listed anywhere, to choose from. */
  public List<String> organisations() {
    return entities
        .createQuery(
            "select distinct s.organisation from ListedService s where s.organisation <> ''"
                + " order by s.organisation",
            String.class)
        .getResultList();
  }

  /** Whether readers have lost it. */
  public boolean isExpired(ListedService service) {
    return !service.expires().isAfter(clock.instant());
  }

  /** Whether the person may list in that centre. */
  public boolean mayList(String centre) {
    return actor.may(Permission.EDIT_CENTRE, centre);
  }

  /**
   * Lists a service.
   *
   * @param centre slug of a centre that there is
   * @return its id
   */
  public UUID list(String centre, ServiceForm form) {
    require(centre);
    form.check(today());
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
    ListedService service = new ListedService(centre, form, by);
    entities.persist(service);
    publish(service);
    log.append("service.listed", subject(service), centre + " " + form.service().word());
    return service.id();
  }

  /**
   * Changes a service.
   *
   * @param version of the service when it was opened
   */
  public void revise(UUID id, ServiceForm form, long version) {
    ListedService service = lock(id);
    if (service.version() != version) {
      throw new RefusedServiceException(Field.STALE);
    }
    form.check(today());
    service.revise(form);
    publish(service);
    log.append("service.revised", subject(service), service.centre());
  }

  /** Says that all is as it is listed, today. */
  public void confirm(UUID id) {
    ListedService service = lock(id);
    service.confirm(today());
    publish(service);
    log.append("service.confirmed", subject(service), service.centre());
  }

  /** Takes a service off the list; readers lose it at once. */
  public void takeOff(UUID id) {
    ListedService service = lock(id);
    service.takeOff();
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.withdraw(id);
    publisher.announce();
    log.append("service.taken-off", subject(service), service.centre());
  }

  /** Lists a service again that was taken off. */
  public void putBack(UUID id) {
    ListedService service = lock(id);
    service.putBack();
    publish(service);
    log.append("service.put-back", subject(service), service.centre());
  }

  private void publish(ListedService service) {
    entities.flush();
    Publisher publisher = new Publisher(entities);
    publisher.publish(
        service.id(), service.document(), new Visibility(Instant.MIN, service.expires()));
    publisher.announce();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), SERBIA);
  }

  private ListedService lock(UUID id) {
    ListedService service = entities.find(ListedService.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (service == null) {
      throw new RefusedServiceException(Field.UNKNOWN);
    }
    require(service.centre());
    return service;
  }

  private void require(String centre) {
    if (!mayList(centre)) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
  }

  private static String subject(ListedService service) {
    return "service:" + service.id();
  }
}
