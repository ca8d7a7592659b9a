package rs.putokaz.desk.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.kiosk.RefusedKioskException.Field;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.published.kiosk.DeviceKey;

/**
 * How a screen is taken in: it shows a code, somebody here types it, sees the same pictograms as on
 * the screen, and approves (after RFC 8628). Only then it gets a token.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RefusedKioskException.class)
@Requires(Permission.READ_DESK)
public class KioskPairing {

  private static final int MOST_WRONG = 5;

  private static final String WRONG =
      "select count(*) from desk.kiosk_wrong_code where person = ? and at > now() - interval '600 seconds'";

  private static final String WAITING =
      "select user_code, public_key from desk.kiosk_pairing"
          + " where user_code = ? and kiosk is null and expires_at > now() for update";

  private static final String APPROVE =
      "update desk.kiosk_pairing set kiosk = ? where user_code = ? and kiosk is null";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /**
   * A screen that waits.
   *
   * @param code as it shows it
   */
  public record Waiting(String code, DeviceKey key) {}

  /** Pairings in that database. */
  @Inject
  public KioskPairing(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected KioskPairing() {
    this(null, null, null, null);
  }

  /**
   * The screen that shows that code.
   *
   * @param typed in whatever case, with spaces or hyphens
   * @throws RefusedKioskException when there is none, or the person has typed too many wrong ones
   */
  public Waiting find(String typed) {
    UUID by = by();
    KioskRecords records = new KioskRecords(entities);
    long wrong = records.list(WRONG, row -> row.getLong(1), by).get(0);
    if (wrong >= MOST_WRONG) {
      throw new RefusedKioskException(Field.WAIT);
    }
    String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    Optional<Waiting> waiting =
        records.list(WAITING, KioskPairing::waiting, code).stream().findFirst();
    if (waiting.isEmpty()) {
      records.change("insert into desk.kiosk_wrong_code (person) values (?)", by);
      records.change("delete from desk.kiosk_wrong_code where at < now() - interval '1 day'");
    }
    return waiting.orElseThrow(() -> new RefusedKioskException(Field.CODE));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getString("user_code"), DeviceKey.of(row.getString("public_key")).orElseThrow());
  }

  /** The screens in the person's centres whose place a new one can take. */
  public List<Kiosk> replaceable() {
    return entities
        .createQuery(
            "select k from Kiosk k order by k.centre, k.name, k.pairedAt desc", Kiosk.class)
        .getResultList()
        .stream()
        .filter(kiosk -> actor.may(Permission.EDIT_CENTRE, kiosk.centre()))
        .toList();
  }

  /**
   * Takes a screen in.
   *
   * @param centre slug of the centre where it stands
   * @param replaces whose settings it gets, and which is sent away; null for none
   * @return its id
   * @throws RefusedKioskException when it does not wait any more, or its name is none
   * @throws NotPermittedException when the centre is not the person's
   */
  public UUID approve(String code, String centre, String name, UUID replaces) {
    if (!actor.may(Permission.EDIT_CENTRE, centre)) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
    Waiting waiting = find(code);
    Kiosk kiosk = new Kiosk(centre, name.strip(), waiting.key().spki(), by(), clock.instant());
    Optional<Kiosk> before =
        replaceable().stream().filter(k -> k.id().equals(replaces)).findFirst();
    KioskSettings settings = before.map(Kiosk::settings).orElse(KioskSettings.USUAL);
    List<String> tags = before.map(Kiosk::tags).orElse(List.of());
    new KioskForm(centre, name.strip(), tags, settings, "").check();
    kiosk.revise(centre, name.strip(), tags, settings);
    entities.persist(kiosk);
    before.filter(one -> !one.isRevoked()).ifPresent(one -> one.revoke(clock.instant()));
    if (new KioskRecords(entities).change(APPROVE, kiosk.id(), waiting.code()) != 1) {
      throw new IllegalStateException("the row is locked");
    }
    log.append("kiosk.paired", Kiosks.subject(kiosk), centre + " " + kiosk.name());
    return kiosk.id();
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
