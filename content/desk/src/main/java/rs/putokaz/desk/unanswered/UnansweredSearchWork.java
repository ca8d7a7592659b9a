package rs.putokaz.desk.unanswered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * Where editors see what readers searched for in vain, and tick it off. A query that was asked on
 * one occasion only is shown to nobody: it may say more of who asked than of what is missing.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_SITE)
public class UnansweredSearchWork {

  /** On how many occasions a query was asked before anybody sees it. */
  public static final int OCCASIONS = 2;

  private static final int MOST = 200;

  private static final String ASKED =
      """
      from (
        select u.language, u.query, sum(u.asked) as asked, max(u.day) as last
        from published.unanswered_search u
        where u.day > cast(?1 as date) and (?2 = '' or u.language = ?2)
          and cast(?3 as boolean) = exists (select from desk.dismissed_search d
            where d.language = u.language and d.query = u.query)
        group by u.language, u.query having sum(u.asked) >= ?4) t""";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public UnansweredSearchWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected UnansweredSearchWork() {
    this(null, null, null, null);
  }

  /**
   * The most frequent queries, at most 200.
   *
   * @param language tag; empty for all
   * @param days how far back, today included, 1–{@link UnansweredSearchKeeper#DAYS}
   * @param dismissed whether those that were dismissed are wanted, and not the others
   */
  public List<UnansweredSearch> list(String language, int days, boolean dismissed) {
    return rows(language, days, dismissed, MOST);
  }

  /**
   * The unanswered searches of the last 30 days in short.
   *
   * @param most how many of them are named
   */
  public UnansweredSearches unanswered(int most) {
    Query count = ask("select count(*) " + ASKED, "", 30, false);
    return new UnansweredSearches(
        ((Number) count.getSingleResult()).longValue(), rows("", 30, false, most));
  }

  /** Takes a query from the list until it is forgotten; it may be asked as often as it wants. */
  public void dismiss(String language, String query) {
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_SITE));
    entities
        .createNativeQuery(
            "insert into desk.dismissed_search (language, query, dismissed_by, dismissed_at)"
                + " values (?1, ?2, cast(?3 as uuid), cast(?4 as timestamptz))"
                + " on conflict do nothing")
        .setParameter(1, language)
        .setParameter(2, query)
        .setParameter(3, by.toString())
        .setParameter(4, clock.instant().toString())
        .executeUpdate();
    record("search.dismissed", language);
  }

  /** Brings a dismissed query back. */
  public void restore(String language, String query) {
    entities
        .createNativeQuery("delete from desk.dismissed_search where language = ?1 and query = ?2")
        .setParameter(1, language)
        .setParameter(2, query)
        .executeUpdate();
    record("search.restored", language);
  }

  /** The log is kept for ever and queries are not: it gets the language only. */
  private void record(String action, String language) {
    log.append(action, "search:" + language, "");
  }

  private List<UnansweredSearch> rows(String language, int days, boolean dismissed, int most) {
    String select = "select t.language, t.query, t.asked, cast(t.last as text) ";
    Query query =
        ask(select + ASKED + " order by 3 desc, 4 desc, 1, 2 limit ?5", language, days, dismissed);
    List<?> rows = query.setParameter(5, most).getResultList();
    return rows.stream().map(row -> search((Object[]) row)).toList();
  }

  private Query ask(String sql, String language, int days, boolean dismissed) {
    if (days < 1 || days > UnansweredSearchKeeper.DAYS) {
      throw new IllegalArgumentException("days is not 1–" + UnansweredSearchKeeper.DAYS);
    }
    return entities
        .createNativeQuery(sql)
        .setParameter(1, LocalDate.now(clock).minusDays(days).toString())
        .setParameter(2, language)
        .setParameter(3, Boolean.toString(dismissed))
        .setParameter(4, OCCASIONS);
  }

  private static UnansweredSearch search(Object[] row) {
    return new UnansweredSearch(
        (String) row[0],
        (String) row[1],
        ((Number) row[2]).intValue(),
        LocalDate.parse((String) row[3]));
  }
}
