package rs.putokaz.desk.quality.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.query.LikePattern;
import rs.putokaz.published.document.ItemType;

/**
 * The links of the texts as they are now that lead nowhere. Those within the site are looked at
 * when it is asked; what is said of the web is what was found there last.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class LinkWork {

  private static final String ROWS =
      """
      select i.type, i.slug, p.language, e.title, p.block, p.kind, p.target, p.problem, p.reason,
        p.status, p.checked_at, count(*) over ()
      from desk.link_problem p
      join (select 'article' as type, id, slug from desk.article where archived_at is null
            union all select 'topic', id, slug from desk.topic
            union all select 'centre', id, slug from desk.centre
            union all select 'fact', id, slug from desk.fact) i on i.id = p.item
      join desk.edition e on e.item = p.item and e.language = p.language
      """;

  private static final String LISTED =
      """
      where (?1 = '' or p.target ilike ?2 or e.title ilike ?2 or i.slug ilike ?2)
        and (?3 = '' or p.problem = ?3) and (?4 = '' or p.language = ?4)
      order by p.problem = 'hidden', i.slug, p.language, p.block, p.target""";

  private static final String OF_TEXT =
      "where i.type = 'article' and i.slug = ?1 and p.language = ?2 order by p.block, p.target";

  private static final String NOW =
      "update desk.link_target set next_check = cast(?1 as timestamptz)"
          + " where state in ('failing', 'broken') and (?2 = '' or target = ?2)";

  private final EntityManager entities;
  private final AuditLog log;
  private final LinkSettings settings;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public LinkWork(EntityManager entities, AuditLog log, LinkSettings settings, Clock clock) {
    this.entities = entities;
    this.log = log;
    this.settings = settings;
    this.clock = clock;
  }

  /** For CDI. */
  protected LinkWork() {
    this(null, null, null, null);
  }

  /** Whether the web is asked at all. */
  public boolean isWebChecked() {
    return settings.checked();
  }

  /**
   * A part of the list; what readers come upon is before what only is not published yet.
   *
   * @param first how many rows to leave out, from 0
   * @param size how many rows at most
   */
  public LinkList list(LinkFilter filter, int first, int size) {
    Query query =
        entities
            .createNativeQuery(ROWS + LISTED)
            .setParameter(1, filter.words())
            .setParameter(2, LikePattern.containing(filter.words()))
            .setParameter(3, filter.problem())
            .setParameter(4, filter.language())
            .setFirstResult(first)
            .setMaxResults(size);
    List<?> rows = query.getResultList();
    int total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[11]).intValue();
    return new LinkList(rows.stream().map(row -> link((Object[]) row)).toList(), total);
  }

  /** The links of one text of an article as it was saved last, by block. */
  public List<BrokenLink> ofText(String article, String language) {
    List<?> rows =
        entities
            .createNativeQuery(ROWS + OF_TEXT)
            .setParameter(1, article)
            .setParameter(2, language)
            .getResultList();
    return rows.stream().map(row -> link((Object[]) row)).toList();
  }

  /**
   * Lets an address that was not reached be asked for next.
   *
   * @param target the address; empty for all of them
   */
  @Requires(Permission.EDIT_ARTICLE)
  public void checkNow(String target) {
    entities
        .createNativeQuery(NOW)
        .setParameter(1, clock.instant().toString())
        .setParameter(2, target)
        .executeUpdate();
    log.append("link.check-asked", "link:" + (target.isEmpty() ? "all" : target), "");
  }

  private static BrokenLink link(Object[] row) {
    return new BrokenLink(
        ItemType.of((String) row[0]).orElseThrow(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        LinkProblem.of((String) row[7]),
        LinkReason.of((String) row[8]).orElse(null),
        ((Number) row[9]).intValue(),
        moment(row[10]));
  }

  private static Instant moment(Object column) {
    if (column instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
