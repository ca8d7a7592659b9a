package rs.putokaz.desk.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/**
 * Where the desk sees how often pages are opened. Cells of fewer than {@value #FEWEST} are hidden,
 * and no sum has them in it, so that nothing follows from what is shown of a single person.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class PageOpenings {

  /** Fewer than these are hidden. */
  public static final int FEWEST = 5;

  /** Stands for a cell that is hidden. */
  public static final long HIDDEN = -1;

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  private static final String PAGES =
      """
      select page, language, sum(opened) from published.page_count
      where hour >= cast(?1 as timestamptz) and hour < cast(?2 as timestamptz)
        and (?3 = '' or device = ?3)
      group by page, language""";

  private static final String HOURS =
      """
      select cast(extract(hour from hour at time zone 'Europe/Belgrade') as integer), sum(opened)
      from published.page_count
      where hour >= cast(?1 as timestamptz) and hour < cast(?2 as timestamptz)
        and (?3 = '' or device = ?3)
      group by 1""";

  private static final String MONTHS =
      """
      select distinct to_char(hour at time zone 'Europe/Belgrade', 'YYYY-MM')
      from published.page_count order by 1 desc""";

  private final EntityManager entities;

  /** Counts in that database. */
  @Inject
  public PageOpenings(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected PageOpenings() {
    this(null);
  }

  /** The months in which something was opened, the last first. */
  public List<YearMonth> months() {
    List<?> rows = entities.createNativeQuery(MONTHS).getResultList();
    return rows.stream().map(row -> YearMonth.parse((String) row)).toList();
  }

  /**
   * The pages, the most opened first.
   *
   * @param month in Serbia
   * @param device {@code phone} or {@code kiosk}; empty for both
   */
  public List<OpenedPage> pages(YearMonth month, String device) {
    Map<String, Map<String, Long>> pages = new TreeMap<>();
    for (Object row : ask(PAGES, month, device)) {
      Object[] cells = (Object[]) row;
      pages
          .computeIfAbsent((String) cells[0], page -> new HashMap<>())
          .put((String) cells[1], shown(((Number) cells[2]).longValue()));
    }
    return pages.entrySet().stream()
        .map(page -> new OpenedPage(page.getKey(), page.getValue()))
        .sorted(
            Comparator.comparingLong(OpenedPage::sum).reversed().thenComparing(OpenedPage::page))
        .toList();
  }

  /** How often pages were opened in each hour of the day, by the hour, 0–23. */
  public Map<Integer, Long> hours(YearMonth month, String device) {
    Map<Integer, Long> hours = new TreeMap<>();
    for (Object row : ask(HOURS, month, device)) {
      Object[] cells = (Object[]) row;
      hours.put(((Number) cells[0]).intValue(), shown(((Number) cells[1]).longValue()));
    }
    return hours;
  }

  private List<?> ask(String question, YearMonth month, String device) {
    return entities
        .createNativeQuery(question)
        .setParameter(1, month.atDay(1).atStartOfDay(SERBIA).toOffsetDateTime().toString())
        .setParameter(
            2, month.plusMonths(1).atDay(1).atStartOfDay(SERBIA).toOffsetDateTime().toString())
        .setParameter(3, device)
        .getResultList();
  }

  private static long shown(long count) {
    return count < FEWEST ? HIDDEN : count;
  }
}
