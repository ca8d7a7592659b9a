package rs.putokaz.desk.kiosk;

import static rs.putokaz.desk.kiosk.KioskRecords.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.kiosk.RefusedKioskException.Field;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * What screens are told to do. A command is worth two minutes; what nobody has fetched by then is
 * not done any more.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class KioskCommands {

  private static final int LAST = 10;

  private static final String SEND =
      "insert into desk.kiosk_command (id, kiosk, name, args, issued_by) values (?, ?, ?, ?, ?)";

  private static final String SENT =
      """
      select name, detail, issued_at,
        case when state in ('queued', 'delivered') and expires_at <= now() then 'expired' else state end as state
      from desk.kiosk_command where kiosk = ? order by issued_at desc, id limit ?""";

  private static final String SHOT =
      "select taken_at, picture from desk.kiosk_shot where kiosk = ?";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;

  /**
   * A picture of a screen while nobody was there.
   *
   * @param picture JPEG or WebP
   */
  public record Shot(Instant takenAt, byte[] picture) {}

  /** Commands in that database. */
  @Inject
  public KioskCommands(EntityManager entities, Actor actor, AuditLog log) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
  }

  /** For CDI. */
  protected KioskCommands() {
    this(null, null, null);
  }

  /** Tells a screen to do something. */
  public void send(UUID id, CommandName name) {
    Kiosk kiosk = find(id);
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
    new KioskRecords(entities).change(SEND, UUID.randomUUID(), id, name.word(), "{}", by);
    log.append("kiosk.told", Kiosks.subject(kiosk), name.word());
  }

  /** What it was told last, and what came of it. */
  public List<SentCommand> sent(UUID id) {
    return new KioskRecords(entities).list(SENT, KioskCommands::read, id, LAST);
  }

  private static SentCommand read(ResultSet row) throws SQLException {
    return new SentCommand(
        CommandName.of(row.getString("name")),
        row.getString("state"),
        moment(row, "issued_at"),
        row.getString("detail"));
  }

  /** The last picture of a screen of the person's centres; empty while there is none. */
  public Optional<Shot> shot(UUID id) {
    find(id);
    return new KioskRecords(entities)
        .list(SHOT, row -> new Shot(moment(row, "taken_at"), row.getBytes("picture")), id).stream()
            .findFirst();
  }

  private Kiosk find(UUID id) {
    Kiosk kiosk = entities.find(Kiosk.class, id);
    if (kiosk == null || kiosk.isRevoked()) {
      throw new RefusedKioskException(Field.UNKNOWN);
    }
    if (!actor.may(Permission.EDIT_CENTRE, kiosk.centre())) {
      throw new NotPermittedException(Permission.EDIT_CENTRE);
    }
    return kiosk;
  }
}
