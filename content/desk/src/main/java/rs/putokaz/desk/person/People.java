package rs.putokaz.desk.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

/** Everybody who works at the desk, or did. There is always an administrator who can go on. */
@ApplicationScoped
@Transactional
public class People {

  private final EntityManager entities;
  private final AuditLog log;
  private final Actor actor;
  private final Invitations invitations;
  private final Clock clock;

  /** People as the actor may see and change them. */
  @Inject
  public People(
      EntityManager entities, AuditLog log, Actor actor, Invitations invitations, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.actor = actor;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** For CDI. */
  protected People() {
    this(null, null, null, null, null);
  }

  /** Everybody, by name. */
  @Requires(Permission.MANAGE_PEOPLE)
  public List<Person> list() {
    return store().all();
  }

  /** Those who work at the desk now, by name: whom one can hand something to. */
  @Requires(Permission.READ_DESK)
  public List<Person> colleagues() {
    return store().all().stream()
        .filter(person -> person.isActive() && person.grants().may(Permission.READ_DESK))
        .toList();
  }

  /** The person of that id. */
  public Optional<Person> find(UUID id) {
    return store().find(id);
  }

  /** The person with that address, however it is written. */
  public Optional<Person> find(String email) {
    return Email.normalise(email).flatMap(store()::find);
  }

  /**
   * Adds a person, who can sign in after having chosen a password.
   *
   * @return token for {@link Invitations#accept}, to be sent to the person
   * @throws PersonException when address or name are no such thing, or the address is taken
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public String invite(String email, String name, Grants grants) {
    String address = Email.require(email);
    PersonStore store = store();
    store.lockAll();
    if (store.find(address).isPresent()) {
      throw new PersonException(PersonException.Reason.EMAIL_TAKEN);
    }
    Person person = new Person(address, name, clock.instant());
    person.changeGrants(grants);
    entities.persist(person);
    log.append("person.invited", subject(person), grants.toString());
    return invitations.create(person, Invitation.Purpose.INVITE);
  }

  /**
   * A fresh token for somebody whose first one was lost or is too old, or who forgot the password.
   *
   * @throws PersonException when there is no such person
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public String inviteAgain(UUID id) {
    Person person = store().lock(id);
    return invitations.create(
        person, person.hasPassword() ? Invitation.Purpose.RESET : Invitation.Purpose.INVITE);
  }

  /**
   * Gives a person these roles and no others.
   *
   * @throws PersonException when there is no such person, or it is the last administrator and would
   *     no longer be one
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public void changeGrants(UUID id, Grants grants) {
    PersonStore store = store();
    store.lockAll();
    Person person = store.lock(id);
    Grants before = person.grants();
    if (grants.equals(before)) {
      return;
    }
    if (!grants.has(Role.ADMINISTRATOR)) {
      requireSpare(store, person);
    }
    person.changeGrants(grants);
    log.append("person.grants-changed", subject(person), before + " -> " + grants);
  }

  /**
   * Keeps a person from signing in and ends the person's open tokens. Sessions that are open must
   * be ended by whoever keeps them.
   *
   * @throws PersonException when there is no such person, or it is the last administrator
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public void deactivate(UUID id) {
    PersonStore store = store();
    store.lockAll();
    Person person = store.lock(id);
    if (!person.isActive()) {
      return;
    }
    requireSpare(store, person);
    person.deactivate();
    invitations.withdraw(person);
    log.append("person.deactivated", subject(person), "");
  }

  /**
   * Deactivates everybody whose address ends so, even the last administrator: for accounts that may
   * not be there at all. The start of the server then lets a first administrator in.
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public void closeAll(String addressEnding) {
    PersonStore store = store();
    store.lockAll();
    for (Person person : store.all()) {
      if (person.isActive() && person.email().endsWith(addressEnding)) {
        person.deactivate();
        invitations.withdraw(person);
        log.append("person.deactivated", subject(person), "no demonstration");
      }
    }
  }

  /**
   * Lets a person sign in again.
   *
   * @throws PersonException when there is no such person
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public void activate(UUID id) {
    Person person = store().lock(id);
    if (person.isActive()) {
      return;
    }
    person.activate();
    log.append("person.activated", subject(person), "");
  }

  /**
   * Makes a person choose another password right after the next sign-in.
   *
   * @throws PersonException when there is no such person
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public void requireOtherPassword(UUID id) {
    Person person = store().lock(id);
    person.requireOtherPassword();
    log.append("person.password-change-required", subject(person), "");
  }

  /**
   * Chooses the language that the back-office speaks to the person who acts.
   *
   * @throws PersonException when nobody acts, or the language is none that we know
   */
  public void speak(String languageTag) {
    UUID id = actor.person().orElseThrow(() -> new PersonException(PersonException.Reason.UNKNOWN));
    Person person = store().lock(id);
    Language language =
        Languages.find(languageTag)
            .orElseThrow(() -> new PersonException(PersonException.Reason.LANGUAGE_UNKNOWN));
    person.speak(language.tag());
    log.append("person.language-chosen", subject(person), language.tag());
  }

  /** How the log names a person. */
  public static String subject(Person person) {
    return "person:" + person.id();
  }

  private static void requireSpare(PersonStore store, Person person) {
    if (person.isActive() && person.grants().has(Role.ADMINISTRATOR) && !store.canSpare(person)) {
      throw new PersonException(PersonException.Reason.LAST_ADMINISTRATOR);
    }
  }

  private PersonStore store() {
    return new PersonStore(entities);
  }
}
