package rs.putokaz.desk.quality.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses that are due, for any number of back-offices: a claim keeps others away from its
 * host, and is committed before the host is asked. Each call is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LinkQueue {

  /** After as many failures in a row an address is broken. */
  static final int PATIENCE = 3;

  private static final Duration AGAIN = Duration.ofHours(1);
  private static final Duration BROKEN_AGAIN = Duration.ofDays(1);
  private static final Duration REACHED_AGAIN = Duration.ofDays(7);

  /** Longer than any claim takes; the host of one that was lost is free again after it. */
  private static final Duration LEASE = Duration.ofMinutes(3);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Its key among the advisory locks of the database: "links" in ASCII. */
  private static final String ALONE = "select pg_try_advisory_xact_lock(" + 0x6c696e6b73L + ")";

  private static final String UNKNOWN =
      """
      select distinct l.target from desk.link l where l.kind = 'web'
        and not exists (select from desk.link_target t where t.target = l.target)
      order by l.target limit 1000""";

  private static final String ADD =
      "insert into desk.link_target (target, host, next_check) values (?, ?, ?)"
          + " on conflict do nothing";

  private static final String ADD_HOST =
      "insert into desk.link_host (host, next_at) values (?, ?) on conflict do nothing";

  private static final String FORGET =
      """
      delete from desk.link_target t where not exists (
        select from desk.link l where l.kind = 'web' and l.target = t.target)""";

  private static final String DUE =
      """
      select t.target, t.host, t.by_get, t.fails
      from desk.link_target t join desk.link_host h on h.host = t.host
      where t.next_check <= ? and h.next_at <= ?
        and (select count(*) from desk.link_target where asked_at > ?) < ?
      order by t.next_check, t.target limit 1 for update of t, h skip locked""";

  private static final String CLAIM =
      "update desk.link_target set asked_at = ?, next_check = ? where target = ?";

  private static final String KEEP = "update desk.link_host set next_at = ? where host = ?";

  private static final String BY_GET =
      "update desk.link_target set by_get = true, next_check = ? where target = ?";

  private static final String LATER = "update desk.link_target set next_check = ? where target = ?";

  private static final String SETTLE =
      "update desk.link_target set state = ?, fails = ?, reason = ?, status = ?, checked_at = ?,"
          + " next_check = ? where target = ?";

  private static final String HOSTS =
      "select count(*) filter (where missed_at > ?), count(*) filter (where reached_at > ?)"
          + " from desk.link_host";

  private final EntityManager entities;
  private final LinkSettings settings;
  private final Clock clock;

  /** The queue of that database by that clock. */
  @Inject
  public LinkQueue(EntityManager entities, LinkSettings settings, Clock clock) {
    this.entities = entities;
    this.settings = settings;
    this.clock = clock;
  }

  /** For CDI. */
  protected LinkQueue() {
    this(null, null, null);
  }

  /**
   * Takes in the addresses that texts link to by now, and forgets those that none does. Does
   * nothing while another node is at it.
   */
  void register() {
    if (!first(ALONE).equals(List.of("t"))) {
      return;
    }
    Instant now = clock.instant();
    for (String target : first(UNKNOWN)) {
      // What is no address has a host of its own: the empty one, which nobody has to wait for.
      String host = WebAddress.of(target).map(URI::getHost).orElse("");
      change(ADD, target, host, now);
      change(ADD_HOST, host, now);
    }
    change(FORGET);
  }

  /** The address that is due for the longest time and may be asked for; empty when none is. */
  Optional<LinkClaim> claim() {
    Instant now = clock.instant();
    try (PreparedStatement query = connection().prepareStatement(DUE)) {
      set(query, now, now, now.minus(MINUTE), settings.mostInAMinute());
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        LinkClaim claim =
            new LinkClaim(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4));
        change(CLAIM, now, now.plus(LEASE), claim.target());
        change(KEEP, now.plus(LEASE), claim.host());
        return Optional.of(claim);
      }
    } catch (SQLException e) {
      throw new PersistenceException("cannot claim a link", e);
    }
  }

  /** Notes what became of it, and lets its host rest. */
  void settle(LinkClaim claim, LinkAnswer answer) {
    Instant now = clock.instant();
    Duration rest = settings.hostPause().multipliedBy(answer.requests());
    change(KEEP, now.plus(rest), claim.host());
    change(
        "update desk.link_host set "
            + (answer.isSilent() ? "missed_at" : "reached_at")
            + " = ? where host = ?",
        now,
        claim.host());
    if (answer.isReached()) {
      settle(claim, answer, "reached", 0, REACHED_AGAIN, now);
    } else if (!claim.byGet() && answer.reason() == LinkReason.STATUS) {
      change(BY_GET, now, claim.target());
    } else if (answer.isSilent() && isOffline(now)) {
      change(LATER, now.plus(AGAIN), claim.target());
    } else {
      int fails = answer.isFinal() ? PATIENCE : claim.fails() + 1;
      boolean broken = fails >= PATIENCE;
      settle(
          claim, answer, broken ? "broken" : "failing", fails, broken ? BROKEN_AGAIN : AGAIN, now);
    }
  }

  private void settle(
      LinkClaim claim, LinkAnswer answer, String state, int fails, Duration again, Instant now) {
    String reason = answer.isReached() ? "" : answer.reason().word();
    change(SETTLE, state, fails, reason, answer.status(), now, now.plus(again), claim.target());
  }

  /** Whether it is we who have no way out: lately several hosts were silent, and none answered. */
  private boolean isOffline(Instant now) {
    try (PreparedStatement query = connection().prepareStatement(HOSTS)) {
      set(query, now.minus(AGAIN), now.minus(AGAIN));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1) >= PATIENCE && row.getInt(2) == 0;
      }
    } catch (SQLException e) {
      throw new PersistenceException("cannot look at hosts", e);
    }
  }

  /** The first column of all rows. */
  private List<String> first(String statement) {
    List<String> values = new ArrayList<>();
    try (PreparedStatement query = connection().prepareStatement(statement);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new PersistenceException("cannot find new links", e);
    }
  }

  private void change(String statement, Object... values) {
    // On the connection itself, because a query could run on another one before the first change.
    try (PreparedStatement change = connection().prepareStatement(statement)) {
      set(change, values);
      change.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("cannot note links", e);
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
    }
  }

  private Connection connection() {
    return entities.unwrap(Connection.class);
  }
}
