package rs.putokaz.desk.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;

/**
 * Lets people in by address and password. Tries for one person come one after the other, whichever
 * node they reach; so nobody gets more of them by trying in parallel.
 */
@ApplicationScoped
@Transactional
public class SignIn {

  /** How a try ended. */
  public sealed interface Result permits SignedIn, Refused, LockedUntil {}

  /** That is the person. */
  public record SignedIn(Person person) implements Result {}

  /** Wrong address or wrong password, or the person is not active; which one is not told. */
  public record Refused() implements Result {}

  /** Nobody can sign in as this person before that moment. */
  public record LockedUntil(Instant until) implements Result {}

  private final EntityManager entities;
  private final AuditLog log;
  private final Passwords passwords;
  private final Clock clock;

  /** Sign-in by that clock. */
  @Inject
  public SignIn(EntityManager entities, AuditLog log, Passwords passwords, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** For CDI. */
  protected SignIn() {
    this(null, null, null, null);
  }

  /**
   * Tries to sign in. The result and what it changed are committed also when it is a refusal.
   *
   * @param origin IP address that the try comes from
   */
  public Result signIn(String email, String password, String origin) {
    Optional<Person> known = Email.normalise(email).flatMap(new PersonStore(entities)::lock);
    // Asked only now: the row may have been waited for.
    Instant now = clock.instant();
    Optional<Person> able = known.filter(Person::isActive).filter(Person::hasPassword);
    Optional<Instant> locked = able.flatMap(person -> person.lockedAt(now));
    if (locked.isPresent()) {
      note(known, origin, "sign-in.refused", "locked");
      return new LockedUntil(locked.get());
    }
    boolean right = passwords.matches(password, able.flatMap(Person::passwordHash));
    if (able.isEmpty()) {
      note(known, origin, "sign-in.refused", whyUnable(known));
      return new Refused();
    }
    return right ? accept(able.get(), origin) : refuse(able.get(), now, origin);
  }

  /**
   * Lets somebody in whom a trusted provider of identities vouches for, without a password.
   *
   * @param email address that the provider has verified
   * @param origin IP address that the try comes from
   */
  public Result signInByProvider(String email, String origin) {
    Optional<Person> known = Email.normalise(email).flatMap(new PersonStore(entities)::lock);
    Instant now = clock.instant();
    Optional<Instant> locked = known.flatMap(person -> person.lockedAt(now));
    if (locked.isPresent()) {
      note(known, origin, "sign-in.refused", "locked");
      return new LockedUntil(locked.get());
    }
    if (known.filter(Person::isActive).isEmpty()) {
      note(known, origin, "sign-in.refused", "no such person for the provider");
      return new Refused();
    }
    return accept(known.get(), origin);
  }

  private static String whyUnable(Optional<Person> known) {
    return known
        .map(person -> person.isActive() ? "no password yet" : "not active")
        .orElse("unknown address");
  }

  private Result accept(Person person, String origin) {
    if (!person.hasSecondFactor()) {
      // Else the count goes on: who knows the password must not get more tries at the second.
      person.signedIn();
    }
    log.append(
        Originator.of(Optional.of(person.id()), origin),
        "sign-in.accepted",
        People.subject(person),
        "");
    return new SignedIn(person);
  }

  private Result refuse(Person person, Instant now, String origin) {
    Optional<Instant> locked = person.failedAt(now);
    note(Optional.of(person), origin, "sign-in.refused", "wrong password");
    if (locked.isEmpty()) {
      return new Refused();
    }
    note(Optional.of(person), origin, "sign-in.locked", "until " + locked.get());
    return new LockedUntil(locked.get());
  }

  /** An address that is nobody's is not recorded: people type their password into that field. */
  private void note(Optional<Person> person, String origin, String action, String detail) {
    log.append(
        Originator.of(Optional.empty(), origin),
        action,
        person.map(People::subject).orElse(""),
        detail);
  }
}
