package rs.putokaz.desk.kiosk;

import static rs.putokaz.desk.kiosk.KioskRecords.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/** What a screen shows, showed or will show at a moment, and why. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class ShownThen {

  private static final String STORY =
      "select at, state, gen from desk.kiosk_story where kiosk = ? and at <= ?"
          + " order by at desc limit 1";

  private static final String ALERT =
      """
      select phrase, began_at as raised_at, expires, drill from desk.alert
      where began_at <= ? and coalesce(cleared_at, expires) > ?
        and (? = any(centres) or (centres = '{}' and confirmed_by is not null))
      union all
      select phrase, raised_at, expires, drill from desk.kiosk_alarm
      where kiosk = ? and raised_at <= ? and expires > ?
      order by 2 desc""";

  private final EntityManager entities;
  private final Clock clock;

  /** Why something is shown. */
  public enum Reason {
    /** An alarm holds. */
    ALERT,
    /** It is the day that is otherwise. */
    CLOSURE,
    /** The hours of the day. */
    HOURS,
    /** What it told. */
    TOLD,
    /** What is set up for when nobody is there. */
    PLAYLIST
  }

  /**
   * A reason with what follows from it; the first one holds.
   *
   * @param what word: of a kind of alarm, of a state, {@code sleep}, or {@code playlist}
   * @param since when that began; null where it has no beginning
   * @param generation number of the content; 0 where it is not known
   */
  public record Layer(Reason reason, String what, Instant since, long generation) {}

  /** Screens in that database. */
  @Inject
  public ShownThen(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** For CDI. */
  protected ShownThen() {
    this(null, null);
  }

  /** The reasons, the strongest first. */
  public List<Layer> at(Kiosk kiosk, Instant then) {
    List<Layer> layers = new ArrayList<>(alerts(kiosk, then));
    KioskSettings settings = kiosk.settings();
    if (!settings.isOn(then)) {
      boolean closed =
          settings.closure(then.atZone(KioskSettings.SERBIA).toLocalDate()).isPresent();
      layers.add(new Layer(closed ? Reason.CLOSURE : Reason.HOURS, "sleep", null, 0));
    }
    told(kiosk.id(), then).ifPresent(layers::add);
    layers.add(new Layer(Reason.PLAYLIST, "playlist", null, 0));
    return layers;
  }

  private List<Layer> alerts(Kiosk kiosk, Instant then) {
    Object at = then.atOffset(ZoneOffset.UTC);
    return new KioskRecords(entities)
        .list(
            ALERT,
            row -> new Layer(Reason.ALERT, row.getString("phrase"), moment(row, "raised_at"), 0),
            at,
            at,
            kiosk.centre(),
            kiosk.id(),
            at,
            at);
  }

  /** What it told holds for what has been, not for what will be. */
  private Optional<Layer> told(UUID id, Instant then) {
    if (then.isAfter(clock.instant())) {
      return Optional.empty();
    }
    return new KioskRecords(entities)
            .list(
                STORY,
                row ->
                    new Layer(
                        Reason.TOLD, row.getString("state"), moment(row, "at"), row.getLong("gen")),
                id,
                then.atOffset(ZoneOffset.UTC))
            .stream()
            .findFirst();
  }
}
