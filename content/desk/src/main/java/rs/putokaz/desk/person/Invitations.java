package rs.putokaz.desk.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import rs.putokaz.desk.audit.AuditLog;

/**
 * Tokens with which people choose their password. A token is told once, to be sent to the person;
 * only its hash is kept. It ends when it is used, when its time is over, or when another token of
 * the person is used.
 *
 * <p>Nothing here asks for a permission: whoever forgot the password has none yet.
 */
@ApplicationScoped
@Transactional
public class Invitations {

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final EntityManager entities;
  private final AuditLog log;
  private final Passwords passwords;
  private final Clock clock;

  /** Invitations by that clock. */
  @Inject
  public Invitations(EntityManager entities, AuditLog log, Passwords passwords, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** For CDI. */
  protected Invitations() {
    this(null, null, null, null);
  }

  /** A fresh token for that person, beside those that are open already. */
  public String create(Person person, Invitation.Purpose purpose) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    entities.persist(new Invitation(hash(token), person, purpose, clock.instant()));
    log.append("invitation.created", People.subject(person), purpose.word());
    return token;
  }

  /** Whose token that is; empty when it can't be used (any more). */
  public Optional<Person> look(String token) {
    Instant now = clock.instant();
    return Optional.ofNullable(entities.find(Invitation.class, hash(token)))
        .filter(invitation -> invitation.isOpenAt(now))
        .flatMap(invitation -> new PersonStore(entities).find(invitation.person()))
        .filter(Person::isActive);
  }

  /**
   * Sets the person's password and unlocks the person.
   *
   * @return the person
   * @throws PersonException when the token can't be used, or the password is not good enough; the
   *     token stays usable then
   */
  public Person accept(String token, String password) {
    Person found = look(token).orElseThrow(Invitations::invalid);
    // The person is locked before the invitation, as everywhere; then the token is looked at again.
    Person person = new PersonStore(entities).lock(found.id());
    Invitation invitation =
        entities.find(Invitation.class, hash(token), LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    if (invitation == null || !invitation.isOpenAt(now) || !person.isActive()) {
      throw invalid();
    }
    person.choosePassword(passwords.hash(person, password));
    invitation.use(now);
    withdraw(person);
    log.append("password.chosen", People.subject(person), "");
    return person;
  }

  /**
   * Lets the first administrator in. As long as no active administrator has a password, each call
   * gives a fresh token for that address and ends those that administrators had before.
   *
   * @return the token; empty when there is an administrator already
   * @throws PersonException when that is no address
   */
  public Optional<String> firstAdministrator(String email) {
    String address = Email.require(email);
    PersonStore people = new PersonStore(entities);
    people.lockAll();
    if (people.hasAdministrator()) {
      return Optional.empty();
    }
    Person person = people.lock(address).orElseGet(() -> add(address));
    person.activate();
    person.changeGrants(person.grants().with(Grant.of(Role.ADMINISTRATOR)));
    entities.flush();
    people.all().stream().filter(p -> p.grants().has(Role.ADMINISTRATOR)).forEach(this::withdraw);
    log.append("person.first-administrator", People.subject(person), address);
    return Optional.of(create(person, Invitation.Purpose.INVITE));
  }

  /** Ends all open tokens of the person. */
  void withdraw(Person person) {
    entities.flush();
    entities
        .createQuery("delete from Invitation i where i.person = :person and i.usedAt is null")
        .setParameter("person", person.id())
        .executeUpdate();
  }

  private Person add(String address) {
    Person person = new Person(address, address, clock.instant());
    entities.persist(person);
    return person;
  }

  private static PersonException invalid() {
    return new PersonException(PersonException.Reason.INVITATION_INVALID);
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
