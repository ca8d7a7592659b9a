package rs.putokaz.desk.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemJson;

/**
 * Who writes which text now, and what they have typed and not saved. Each person sees and changes
 * only their own working copies.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class Editing {

  /** How long a lock lasts after the last thing that was typed. */
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String TEXT = " where item = ?1 and language = ?2";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Editing by that actor. */
  @Inject
  public Editing(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected Editing() {
    this(null, null, null, null);
  }

  /** Who else writes the text now; empty when nobody does but perhaps the actor. */
  public Optional<EditLock> other(UUID item, String language) {
    return lock(item, language).filter(lock -> !lock.person().equals(by()));
  }

  /**
   * Keeps what the actor has typed, and the lock with it. Nobody's lock is taken away: when another
   * person has it, the text is kept all the same.
   *
   * @param baseVersion number of the version that was opened; 0 when there was none
   * @return who else writes the text now; empty when the lock is the actor's
   */
  public Optional<EditLock> keep(UUID item, String language, Edition typed, long baseVersion) {
    query(
            "insert into desk.working_copy (item, language, person, base_no, text, kept_at)"
                + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)"
                + " on conflict (item, language, person) do update"
                + " set base_no = excluded.base_no, text = excluded.text, kept_at = excluded.kept_at",
            item,
            language,
            by(),
            baseVersion,
            json(typed),
            now())
        .executeUpdate();
    query(
            "insert into desk.edit_lock as held (item, language, person, since, seen)"
                + " values (?1, ?2, ?3, ?4, ?4) on conflict (item, language) do update"
                + " set person = ?3, seen = ?4,"
                + " since = case when held.person = ?3 then held.since else ?4 end"
                + " where held.person = ?3 or held.seen < ?5",
            item,
            language,
            by(),
            now(),
            Timestamp.from(clock.instant().minus(PATIENCE)))
        .executeUpdate();
    return other(item, language);
  }

  /** Takes the lock, whoever has it. */
  public void takeOver(UUID item, String language) {
    query(
            "insert into desk.edit_lock (item, language, person, since, seen)"
                + " values (?1, ?2, ?3, ?4, ?4) on conflict (item, language) do update"
                + " set person = ?3, since = ?4, seen = ?4",
            item,
            language,
            by(),
            now())
        .executeUpdate();
    log.append("editing.taken-over", "item:" + item, language);
  }

  /** What the actor has typed and not saved. */
  public Optional<WorkingCopy> mine(UUID item, String language) {
    List<?> rows =
        query(
                "select base_no, cast(text as text), kept_at from desk.working_copy"
                    + TEXT
                    + " and person = ?3",
                item,
                language,
                by())
            .getResultList();
    return rows.stream().findFirst().map(row -> copy((Object[]) row));
  }

  /** Forgets what the actor has typed and gives the lock back: it is saved, or not wanted. */
  public void leave(UUID item, String language) {
    for (String table : List.of("desk.working_copy", "desk.edit_lock")) {
      query("delete from " + table + TEXT + " and person = ?3", item, language, by())
          .executeUpdate();
    }
  }

  private Optional<EditLock> lock(UUID item, String language) {
    List<?> rows =
        query(
                "select person, since from desk.edit_lock" + TEXT + " and seen >= ?3",
                item,
                language,
                Timestamp.from(clock.instant().minus(PATIENCE)))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (Object[]) row)
        .map(row -> new EditLock((UUID) row[0], instant(row[1])));
  }

  private static WorkingCopy copy(Object[] row) {
    try {
      Edition text = ItemJson.mapper().readValue((String) row[1], Edition.class);
      return new WorkingCopy(text, ((Number) row[0]).longValue(), instant(row[2]));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a row of desk.working_copy was not written by us", e);
    }
  }

  private static String json(Edition typed) {
    try {
      return ItemJson.mapper().writeValueAsString(typed);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a text can always be written", e);
    }
  }

  private Query query(String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static Instant instant(Object column) {
    return ((Timestamp) column).toInstant();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private UUID by() {
    return actor.person().orElseThrow(() -> new NotPermittedException(Permission.READ_DESK));
  }
}
