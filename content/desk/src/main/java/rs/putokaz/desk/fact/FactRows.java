package rs.putokaz.desk.fact;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Reads the list of facts, and where a fact is used, in one query each. */
final class FactRows {

  private static final String LIST =
      """
      select f.slug,
        coalesce((select e.title from desk.edition e where e.item = f.id
          and e.language in (?1, 'sr', 'en')
          order by e.language = ?1 desc, e.language = 'sr' desc limit 1), f.slug),
        f.value, f.value_kind, f.verified, cast(f.checked_on as text),
        coalesce(f.review_by < cast(?2 as date), false), coalesce(u.n, 0)
      from desk.fact f
      left join (select fact, count(distinct item) as n from desk.fact_use group by fact) u
        on u.fact = f.slug
      where ?3 = '' or position(?3 in lower(f.slug || ' ' || f.value)) > 0
        or exists (select from desk.edition e where e.item = f.id
          and position(?3 in lower(e.title || ' ' || e.summary)) > 0)
      order by 2, 1
      """;

  private static final String USES =
      """
      select i.type, i.slug,
        coalesce((select e.title from desk.edition e where e.item = i.id
          and e.language in (?1, 'sr', 'en')
          order by e.language = ?1 desc, e.language = 'sr' desc limit 1), i.slug) as title,
        count(distinct u.block), count(distinct u.language)
      from desk.fact_use u
      join (select id, slug, 'article' as type from desk.article
            union all select id, slug, 'centre' from desk.centre
            union all select id, slug, 'topic' from desk.topic) i on i.id = u.item
      where u.fact = ?2
      group by i.type, i.slug, i.id order by 3, 2
      """;

  private FactRows() {}

  /** The facts whose name, slug or value has those letters; all when there are none. */
  static List<FactRow> list(
      EntityManager entities, String letters, String language, LocalDate today) {
    List<?> rows =
        entities
            .createNativeQuery(LIST)
            .setParameter(1, language)
            .setParameter(2, today.toString())
            .setParameter(3, letters.strip().toLowerCase(Locale.ROOT))
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static FactRow row(Object[] cells) {
    return new FactRow(
        (String) cells[0],
        (String) cells[1],
        (String) cells[2],
        (String) cells[3],
        (Boolean) cells[4],
        cells[5] == null ? null : LocalDate.parse((String) cells[5]),
        (Boolean) cells[6],
        ((Number) cells[7]).intValue());
  }

  /** What shows a fact. */
  static List<FactSheet.Use> uses(EntityManager entities, String fact, String language) {
    List<?> rows =
        entities
            .createNativeQuery(USES)
            .setParameter(1, language)
            .setParameter(2, fact)
            .getResultList();
    return rows.stream().map(row -> use((Object[]) row)).toList();
  }

  private static FactSheet.Use use(Object[] cells) {
    return new FactSheet.Use(
        (String) cells[0],
        (String) cells[1],
        (String) cells[2],
        ((Number) cells[3]).intValue(),
        ((Number) cells[4]).intValue());
  }
}
