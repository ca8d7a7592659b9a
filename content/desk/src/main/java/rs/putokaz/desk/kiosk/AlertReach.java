package rs.putokaz.desk.kiosk;

import static rs.putokaz.desk.kiosk.KioskRecords.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/** Which screens have an alarm, and the alarms that were raised before a screen. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class AlertReach {

  private static final String REACHED =
      """
      select k.name, k.centre, r.received_at, r.displayed_at, r.expired_at,
        coalesce(s.beat_at < now() - interval '60 seconds', true) as silent
      from desk.alert a
      join desk.kiosk k on k.revoked_at is null and (a.centres = '{}' or k.centre = any(a.centres))
      left join desk.kiosk_state s on s.kiosk = k.id
      left join desk.alert_receipt r on r.alert = a.id and r.kiosk = k.id
      where a.id = ?
      order by r.displayed_at is not null, k.centre, k.name""";

  private static final String LOCAL =
      """
      select a.phrase, a.place, a.drill, a.raised_at, a.expires, k.name, k.centre
      from desk.kiosk_alarm a join desk.kiosk k on k.id = a.kiosk
      where a.expires > now() - interval '1 day' order by a.raised_at desc limit 20""";

  private final EntityManager entities;

  /**
   * A screen and an alarm.
   *
   * @param name of the screen
   * @param centre slug of its centre
   * @param received when it got it; null while it has not
   * @param displayed when it showed it; null while it has not
   * @param expired when it stopped showing it; null while it has not
   * @param silent whether it has said nothing for a minute
   */
  public record Reached(
      String name,
      String centre,
      Instant received,
      Instant displayed,
      Instant expired,
      boolean silent) {}

  /** An alarm that staff raised before a screen, for that screen. */
  public record Local(
      String phrase,
      String place,
      boolean drill,
      Instant raisedAt,
      Instant expires,
      String name,
      String centre) {}

  /** Alarms in that database. */
  @Inject
  public AlertReach(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected AlertReach() {
    this(null);
  }

  /** The screens that an alarm is for; those that do not show it come first. */
  public List<Reached> of(UUID alert) {
    return new KioskRecords(entities)
        .list(
            REACHED,
            row ->
                new Reached(
                    row.getString("name"),
                    row.getString("centre"),
                    moment(row, "received_at"),
                    moment(row, "displayed_at"),
                    moment(row, "expired_at"),
                    row.getBoolean("silent")),
            alert);
  }

  /** The alarms of the last day that were raised before screens, the last first. */
  public List<Local> local() {
    return new KioskRecords(entities)
        .list(
            LOCAL,
            row ->
                new Local(
                    row.getString("phrase"),
                    row.getString("place"),
                    row.getBoolean("drill"),
                    moment(row, "raised_at"),
                    moment(row, "expires"),
                    row.getString("name"),
                    row.getString("centre")));
  }
}
