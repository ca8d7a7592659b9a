package rs.putokaz.desk.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;

/**
 * What people change about themselves. No permission is asked for: each acts on the own account.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = PersonException.class)
public class OwnAccount {

  private final EntityManager entities;
  private final AuditLog log;
  private final Actor actor;
  private final Passwords passwords;
  private final Clock clock;

  /** The account of whoever acts at the time. */
  @Inject
  public OwnAccount(
      EntityManager entities, AuditLog log, Actor actor, Passwords passwords, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.actor = actor;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** For CDI. */
  protected OwnAccount() {
    this(null, null, null, null, null);
  }

  /**
   * Takes another name.
   *
   * @throws PersonException when nobody acts, or that is no name
   */
  public void rename(String name) {
    Person person = lockActor();
    String before = person.name();
    person.rename(name);
    log.append("person.renamed", People.subject(person), before + " -> " + person.name());
  }

  /**
   * Chooses another password. Wrong tries at the present one count as at the sign-in.
   *
   * @throws PersonException when nobody acts, the present password is wrong or locked, or the new
   *     one is not good enough
   */
  public void changePassword(String present, String wanted) {
    Person person = lockActor();
    Instant now = clock.instant();
    if (person.lockedAt(now).isPresent()) {
      throw new PersonException(PersonException.Reason.LOCKED);
    }
    if (!passwords.matches(present, person.passwordHash())) {
      Optional<Instant> locked = person.failedAt(now);
      log.append(
          "password.refused",
          People.subject(person),
          locked.map(until -> "until " + until).orElse(""));
      throw new PersonException(PersonException.Reason.PASSWORD_WRONG);
    }
    String hash = passwords.hash(person, wanted);
    if (passwords.matches(wanted, person.passwordHash())) {
      throw new PersonException(PersonException.Reason.PASSWORD_SAME);
    }
    person.choosePassword(hash);
    log.append("password.changed", People.subject(person), "");
  }

  private Person lockActor() {
    UUID id = actor.person().orElseThrow(() -> new PersonException(PersonException.Reason.UNKNOWN));
    return new PersonStore(entities).lock(id);
  }
}
