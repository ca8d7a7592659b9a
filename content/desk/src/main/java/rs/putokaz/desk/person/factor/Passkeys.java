package rs.putokaz.desk.person.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Person;

/** Passkeys as a second factor. People register their own on this site. */
@ApplicationScoped
@Transactional
public class Passkeys {

  /** Most characters of a passkey's name. */
  public static final int LONGEST_NAME = 80;

  private static final int CHALLENGE_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final EntityManager entities;
  private final AuditLog log;
  private final Actor actor;
  private final RelyingParty site;
  private final Clock clock;

  /** Passkeys for that site. */
  @Inject
  public Passkeys(
      EntityManager entities, AuditLog log, Actor actor, RelyingParty site, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.actor = actor;
    this.site = site;
    this.clock = clock;
  }

  /** For CDI. */
  protected Passkeys() {
    this(null, null, null, null, null);
  }

  /** What a passkey is to sign, in base64url; to be used for one answer only. */
  public String challenge() {
    byte[] bytes = new byte[CHALLENGE_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Ids of the passkeys of that person, in base64url. */
  public List<String> credentials(UUID person) {
    return store().passkeys(person).stream().map(Passkey::credential).toList();
  }

  /**
   * Adds a passkey for the person who acts.
   *
   * @param response what the browser answered, as JSON of WebAuthn level 3
   * @param name what the person calls it
   * @return ten recovery codes when it is the first factor, else nothing
   * @throws FactorException when it is none for this site and that challenge, the name is no name,
   *     or nobody acts
   */
  public List<String> register(String challenge, String response, String name) {
    String wanted = name.strip();
    if (wanted.isEmpty()
        || wanted.length() > LONGEST_NAME
        || wanted.chars().anyMatch(Character::isISOControl)) {
      throw new FactorException(FactorException.Reason.NAME_INVALID);
    }
    WebAuthn.Registered registered =
        new WebAuthn(site)
            .register(challenge, response)
            .orElseThrow(() -> new FactorException(FactorException.Reason.PASSKEY_INVALID));
    Person person = store().lock(actor);
    if (entities.find(Passkey.class, registered.credential()) != null) {
      throw new FactorException(FactorException.Reason.PASSKEY_INVALID);
    }
    entities.persist(new Passkey(person.id(), wanted, registered, clock.instant()));
    return store().added(person, "passkey " + wanted);
  }

  /**
   * Gives up a passkey of the person who acts; one of somebody else is left alone.
   *
   * @throws FactorException when nobody acts
   */
  public void remove(String credential) {
    Person person = store().lock(actor);
    Passkey passkey = entities.find(Passkey.class, credential);
    if (passkey != null && passkey.person().equals(person.id())) {
      entities.remove(passkey);
      store().removed(person, "passkey " + passkey.name());
    }
  }

  /**
   * Shows a passkey for somebody whose password was right. The result and what it changed are
   * committed also when it is a refusal.
   *
   * @param response what the browser answered to the challenge, as JSON of WebAuthn level 3
   * @param origin IP address that the try comes from
   * @throws FactorException when there is no such person
   */
  public FactorResult prove(UUID id, String challenge, String response, String origin) {
    Person person = store().lock(id);
    Instant now = clock.instant();
    return store()
        .judge(person, now, origin, "passkey", () -> use(person, challenge, response, now));
  }

  private boolean use(Person person, String challenge, String response, Instant now) {
    WebAuthn webAuthn = new WebAuthn(site);
    Optional<Passkey> passkey =
        webAuthn
            .credential(response)
            .map(id -> entities.find(Passkey.class, id))
            .filter(known -> known.person().equals(person.id()));
    if (passkey.isEmpty()) {
      return false;
    }
    OptionalLong count = webAuthn.verify(challenge, response, passkey.get().registered());
    count.ifPresent(signed -> passkey.get().used(signed, now));
    return count.isPresent();
  }

  private FactorStore store() {
    return new FactorStore(entities, log);
  }
}
