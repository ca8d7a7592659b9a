package rs.putokaz.desk.kiosk;

import static rs.putokaz.desk.kiosk.KioskRecords.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.kiosk.RefusedKioskException.Field;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * The screens, how they are, and how they are set up. Officers change those of their own centres.
 * All changes are recorded. What cannot be is refused with a {@link RefusedKioskException}; what a
 * person may not, with a {@link NotPermittedException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Kiosks {

  private static final String STATES =
      """
      select s.*, (select c.at from published.change c where c.no > s.gen order by c.no limit 1) as missing
      from desk.kiosk_state s""";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** What a screen said, and since when it has not all that is published. */
  private record Said(UUID kiosk, KioskState state, Instant missing) {}

  /** The screens in that database. */
  @Inject
  public Kiosks(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected Kiosks() {
    this(null, null, null, null);
  }

  /** The screens that were taken in and not sent away, by centre and name. */
  public List<KioskRow> list() {
    Map<UUID, Said> said = new HashMap<>();
    new KioskRecords(entities)
        .list(STATES, Kiosks::said)
        .forEach(one -> said.put(one.kiosk(), one));
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select k from Kiosk k where k.revokedAt is null order by k.centre, k.name",
            Kiosk.class)
        .getResultList()
        .stream()
        .map(kiosk -> row(kiosk, Optional.ofNullable(said.get(kiosk.id())), now))
        .toList();
  }

  private static KioskRow row(Kiosk kiosk, Optional<Said> said, Instant now) {
    boolean on = kiosk.settings().isOn(now);
    KioskState state = said.map(Said::state).orElse(null);
    return new KioskRow(
        kiosk, state, Lights.of(state, said.map(Said::missing).orElse(null), on, now), on);
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        row.getObject("kiosk", UUID.class),
        new KioskState(
            moment(row, "beat_at"),
            row.getString("state"),
            row.getLong("gen"),
            moment(row, "tick_at"),
            row.getBoolean("display"),
            row.getInt("free_mb"),
            row.getInt("queue"),
            row.getInt("skew"),
            row.getString("faults")),
        moment(row, "missing"));
  }

  /**
   * One screen.
   *
   * @throws RefusedKioskException when there is none, or it was sent away
   */
  public KioskRow open(UUID id) {
    return list().stream()
        .filter(row -> row.kiosk().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RefusedKioskException(Field.UNKNOWN));
  }

  /** Whether the person may change the screens of that centre. */
  public boolean mayChange(String centre) {
    return actor.may(Permission.EDIT_CENTRE, centre);
  }

  /**
   * Changes how a screen is set up; it learns so at once.
   *
   * @param version of the screen when it was opened
   */
  public void revise(UUID id, KioskForm form, long version) {
    Kiosk kiosk = lock(id);
    if (kiosk.version() != version) {
      throw new RefusedKioskException(Field.STALE);
    }
    if (!mayChange(form.centre())) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
    form.check();
    KioskSettings all = form.settings();
    KioskPin pin = form.pin().isEmpty() ? kiosk.settings().pin() : KioskPin.of(form.pin());
    kiosk.revise(
        form.centre(),
        form.name().strip(),
        form.tags(),
        new KioskSettings(
            all.screenWidthMm(),
            all.volume(),
            all.switchScan(),
            all.hours(),
            all.closures(),
            all.playlist(),
            all.downloadFrom(),
            all.downloadUntil(),
            all.monthlyMb(),
            pin));
    log.append("kiosk.revised", subject(kiosk), kiosk.centre() + " " + kiosk.name());
  }

  /** Sends a screen away: its next call is refused. */
  public void revoke(UUID id) {
    Kiosk kiosk = lock(id);
    kiosk.revoke(clock.instant());
    log.append("kiosk.revoked", subject(kiosk), kiosk.centre() + " " + kiosk.name());
  }

  private Kiosk lock(UUID id) {
    Kiosk kiosk = entities.find(Kiosk.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (kiosk == null || kiosk.isRevoked()) {
      throw new RefusedKioskException(Field.UNKNOWN);
    }
    if (!mayChange(kiosk.centre())) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
    return kiosk;
  }

  static String subject(Kiosk kiosk) {
    return "kiosk:" + kiosk.id();
  }
}
