package rs.putokaz.desk.person.factor;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Person;

/** What both services do with factors in the caller's transaction. */
final class FactorStore {

  private static final int CODES = 10;

  private final SecureRandom random = new SecureRandom();
  private final EntityManager entities;
  private final AuditLog log;

  FactorStore(EntityManager entities, AuditLog log) {
    this.entities = entities;
    this.log = log;
  }

  /** The person who acts, whom nobody else changes until the transaction ends. */
  Person lock(Actor actor) {
    return lock(
        actor.person().orElseThrow(() -> new FactorException(FactorException.Reason.UNKNOWN)));
  }

  /** The person of that id, in the same way. */
  Person lock(UUID id) {
    Person person = entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (person == null) {
      throw new FactorException(FactorException.Reason.UNKNOWN);
    }
    return person;
  }

  FactorSheet sheet(UUID person) {
    return new FactorSheet(
        Optional.ofNullable(entities.find(Totp.class, person)).map(Totp::createdAt),
        passkeys(person),
        (int) codes(person).stream().filter(RecoveryCode::isUnused).count());
  }

  List<Passkey> passkeys(UUID person) {
    return entities
        .createQuery(
            "select p from Passkey p where p.person = :p order by p.createdAt", Passkey.class)
        .setParameter("p", person)
        .getResultList();
  }

  /** Ten fresh codes in place of those that were there, to be told once. */
  List<String> renewCodes(Person person) {
    codes(person.id()).forEach(entities::remove);
    List<String> fresh = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      String code = RecoveryCode.random(random);
      fresh.add(code);
      entities.persist(new RecoveryCode(person.id(), code));
    }
    return fresh;
  }

  /** Notes that a factor is there; the first one brings recovery codes. */
  List<String> added(Person person, String kind) {
    boolean first = !person.hasSecondFactor();
    person.protectBySecondFactor(true);
    List<String> codes = first ? renewCodes(person) : List.of();
    log.append("second-factor.added", People.subject(person), kind);
    return codes;
  }

  /** Notes that a factor is gone; with the last one the recovery codes go. */
  void removed(Person person, String kind) {
    entities.flush();
    if (!sheet(person.id()).any()) {
      person.protectBySecondFactor(false);
      codes(person.id()).forEach(entities::remove);
    }
    log.append("second-factor.removed", People.subject(person), kind);
  }

  /** Looks at a factor unless the person is locked, and counts as the sign-in does. */
  FactorResult judge(
      Person person, Instant now, String origin, String kind, BooleanSupplier right) {
    Optional<Instant> already = person.lockedAt(now);
    if (already.isPresent()) {
      note(person, origin, "second-factor.refused", "locked");
      return new FactorResult.LockedUntil(already.get());
    }
    if (person.isActive() && right.getAsBoolean()) {
      person.signedIn();
      note(person, origin, "second-factor.accepted", kind);
      return new FactorResult.Accepted();
    }
    Optional<Instant> locked = person.failedAt(now);
    note(person, origin, "second-factor.refused", kind);
    return locked
        .<FactorResult>map(FactorResult.LockedUntil::new)
        .orElseGet(FactorResult.Refused::new);
  }

  private void note(Person person, String origin, String action, String detail) {
    log.append(
        Originator.of(Optional.of(person.id()), origin), action, People.subject(person), detail);
  }

  private List<RecoveryCode> codes(UUID person) {
    return entities
        .createQuery("select c from RecoveryCode c where c.person = :p", RecoveryCode.class)
        .setParameter("p", person)
        .getResultList();
  }
}
