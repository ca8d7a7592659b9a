package rs.putokaz.desk.person.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Requires;

/**
 * Authenticator apps and recovery codes. People set up their own; a code is taken once, and wrong
 * ones count together with wrong passwords.
 */
@ApplicationScoped
@Transactional
public class SecondFactors {

  private static final String PURPOSE = "totp:";

  private final SecureRandom random = new SecureRandom();
  private final EntityManager entities;
  private final AuditLog log;
  private final Actor actor;
  private final SecretBox box;
  private final Clock clock;

  /** Factors whose secrets are in that box. */
  @Inject
  public SecondFactors(
      EntityManager entities, AuditLog log, Actor actor, SecretBox box, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.actor = actor;
    this.box = box;
    this.clock = clock;
  }

  /** For CDI. */
  protected SecondFactors() {
    this(null, null, null, null, null);
  }

  /**
   * The factors of the person who acts.
   *
   * @throws FactorException when nobody acts
   */
  public FactorSheet mine() {
    return store()
        .sheet(
            actor.person().orElseThrow(() -> new FactorException(FactorException.Reason.UNKNOWN)));
  }

  /** A secret for the app of the person who acts; nothing is kept before it is confirmed. */
  public TotpSecret offerTotp() {
    return TotpSecret.random(random);
  }

  /**
   * Takes the app into use in place of an earlier one.
   *
   * @param code what the app shows now; it can't be used to sign in as well
   * @return ten recovery codes when it is the first factor, else nothing
   * @throws FactorException when the code is wrong or nobody acts
   */
  public List<String> confirmTotp(TotpSecret secret, String code) {
    Person person = store().lock(actor);
    Instant now = clock.instant();
    OptionalLong step = secret.stepOf(digits(code), now, 0);
    if (step.isEmpty()) {
      throw new FactorException(FactorException.Reason.CODE_WRONG);
    }
    Totp before = entities.find(Totp.class, person.id());
    if (before != null) {
      entities.remove(before);
      entities.flush();
    }
    String sealed = box.seal(secret.base32(), PURPOSE + person.id());
    entities.persist(new Totp(person.id(), sealed, step.getAsLong(), now));
    return store().added(person, "totp");
  }

  /**
   * Gives up the app of the person who acts.
   *
   * @throws FactorException when nobody acts
   */
  public void removeTotp() {
    Person person = store().lock(actor);
    Totp totp = entities.find(Totp.class, person.id());
    if (totp != null) {
      entities.remove(totp);
      store().removed(person, "totp");
    }
  }

  /**
   * Ten fresh recovery codes for the person who acts; those before are void.
   *
   * @throws FactorException when nobody acts
   */
  public List<String> renewRecoveryCodes() {
    Person person = store().lock(actor);
    List<String> codes = store().renewCodes(person);
    log.append("second-factor.codes-renewed", People.subject(person), "");
    return codes;
  }

  /**
   * Shows a code of the app, or a recovery code, for somebody whose password was right. The result
   * and what it changed are committed also when it is a refusal.
   *
   * @param origin IP address that the try comes from
   * @throws FactorException when there is no such person
   */
  public FactorResult prove(UUID id, String typed, String origin) {
    Person person = store().lock(id);
    Instant now = clock.instant();
    String digits = digits(typed);
    return digits.matches("\\d{6}")
        ? store().judge(person, now, origin, "totp", () -> useTotp(person, digits, now))
        : store().judge(person, now, origin, "recovery code", () -> useCode(person, typed, now));
  }

  /**
   * Takes all factors from somebody who has lost them; the person can then sign in by password and
   * sets up others.
   *
   * @throws FactorException when there is no such person
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public void reset(UUID id) {
    Person person = store().lock(id);
    Totp totp = entities.find(Totp.class, id);
    if (totp != null) {
      entities.remove(totp);
    }
    store().passkeys(id).forEach(entities::remove);
    store().removed(person, "all");
  }

  private boolean useTotp(Person person, String code, Instant now) {
    Totp totp = entities.find(Totp.class, person.id());
    if (totp == null) {
      return false;
    }
    TotpSecret secret = new TotpSecret(box.open(totp.sealedSecret(), PURPOSE + person.id()));
    OptionalLong step = secret.stepOf(code, now, totp.lastStep());
    step.ifPresent(totp::used);
    return step.isPresent();
  }

  private boolean useCode(Person person, String typed, Instant now) {
    RecoveryCode code = entities.find(RecoveryCode.class, RecoveryCode.hash(person.id(), typed));
    if (code == null || !code.isUnused()) {
      return false;
    }
    code.use(now);
    return true;
  }

  private static String digits(String typed) {
    return typed.replaceAll("\\s", "");
  }

  private FactorStore store() {
    return new FactorStore(entities, log);
  }
}
