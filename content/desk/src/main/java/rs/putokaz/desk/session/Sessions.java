package rs.putokaz.desk.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Requires;

/**
 * The sessions of everybody. What ends one acts on its next request, on whichever node. People end
 * their own; ending those of somebody else is for administrators.
 */
@ApplicationScoped
@Transactional
public class Sessions {

  /** Uses that follow sooner are not noted: each would be a write. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  /** How long ended sessions are kept. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final EntityManager entities;
  private final AuditLog log;
  private final Actor actor;
  private final SessionLimits limits;
  private final Clock clock;

  /** Sessions with those limits. */
  @Inject
  public Sessions(
      EntityManager entities, AuditLog log, Actor actor, SessionLimits limits, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.actor = actor;
    this.limits = limits;
    this.clock = clock;
  }

  /** For CDI. */
  protected Sessions() {
    this(null, null, null, null, null);
  }

  /**
   * Begins a session for somebody whose password was just right.
   *
   * @param agent what the browser says that it is
   * @param origin IP address that the person comes from
   * @return its id, empty when there is no such person
   */
  public Optional<UUID> begin(UUID person, String agent, String origin) {
    Person owner = entities.find(Person.class, person);
    if (owner == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    entities
        .createQuery("delete from DeskSession s where s.person = :person and s.usedAt < :old")
        .setParameter("person", person)
        .setParameter("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    DeskSession session = new DeskSession(owner, agent, origin, now);
    entities.persist(session);
    return Optional.of(session.id());
  }

  /** The session of a request, whose use is noted; empty when it is no longer good. */
  public Optional<LiveSession> use(UUID id, String origin) {
    Instant now = clock.instant();
    Optional<LiveSession> live = look(id);
    live.map(LiveSession::session)
        .filter(session -> session.isUnusedFor(NOTED_EVERY, now))
        .ifPresent(session -> session.use(origin, now));
    return live.map(known -> live(known.session(), known.person()));
  }

  /** The session without using it; empty when it is no longer good. */
  public Optional<LiveSession> look(UUID id) {
    DeskSession session = entities.find(DeskSession.class, id);
    if (session == null) {
      return Optional.empty();
    }
    Person person = entities.find(Person.class, session.person());
    return person != null && session.isLive(person, clock.instant(), limits)
        ? Optional.of(live(session, person))
        : Optional.empty();
  }

  /** Notes that the second factor was shown in this session. */
  public void prove(UUID id) {
    look(id).ifPresent(live -> live.session().prove());
  }

  /** Keeps this session of the person who acts although the password has just changed. */
  public void keepAfterPasswordChange(UUID id) {
    DeskSession session = entities.find(DeskSession.class, id);
    Person owner = entities.find(Person.class, requireActor());
    if (session != null && session.person().equals(owner.id())) {
      session.keepAfterChangeOf(owner);
    }
  }

  /** Where the person who acts is signed in; the one used last comes first. */
  public List<DeskSession> mine() {
    return live(requireActor());
  }

  /** Ends a session of the person who acts; one of somebody else is left alone. */
  public void end(UUID id) {
    UUID owner = requireActor();
    live(owner).stream().filter(session -> session.id().equals(id)).forEach(this::end);
    log.append("session.ended", "person:" + owner, "one");
  }

  /** Ends all sessions of the person who acts but that one. */
  public void endOthers(UUID kept) {
    UUID owner = requireActor();
    live(owner).stream().filter(session -> !session.id().equals(kept)).forEach(this::end);
    log.append("session.ended", "person:" + owner, "all others");
  }

  /** Ends a session because its person leaves; nothing happens when it has ended already. */
  public void leave(UUID id) {
    DeskSession session = entities.find(DeskSession.class, id);
    if (session != null) {
      end(session);
    }
  }

  /** Signs a person out everywhere. */
  @Requires(Permission.MANAGE_PEOPLE)
  public void endAll(UUID person) {
    live(person).forEach(this::end);
    log.append("session.ended", "person:" + person, "all, by an administrator");
  }

  private void end(DeskSession session) {
    session.end(clock.instant());
  }

  private List<DeskSession> live(UUID person) {
    Person owner = entities.find(Person.class, person);
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select s from DeskSession s where s.person = :person and s.endedAt is null"
                + " order by s.usedAt desc",
            DeskSession.class)
        .setParameter("person", person)
        .getResultStream()
        .filter(session -> session.isLive(owner, now, limits))
        .toList();
  }

  private LiveSession live(DeskSession session, Person person) {
    return new LiveSession(session, person, session.endsAt(limits));
  }

  private UUID requireActor() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
