package rs.putokaz.desk.centre;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Permission;

/** Reads the list of centres in one query. */
final class CentreRows {

  private static final String LIST =
      """
      with slot as (
        select distinct b->>'ref' as ref
        from desk.article a join desk.edition e on e.item = a.id and e.language = a.source_language
        cross join lateral jsonb_array_elements(e.blocks) b
        where a.archived_at is null and e.blocks @> '[{"kind": "slot"}]' and b->>'kind' = 'slot'
      )
      select c.slug,
        coalesce((select e.title from desk.edition e where e.item = c.id
          and e.language in (?1, 'sr', 'en')
          order by e.language = ?1 desc, e.language = 'sr' desc limit 1), c.slug),
        c.municipality, c.status, c.capacity, c.verified, cast(c.checked_on as text),
        (select count(*) from desk.edition e where e.item = c.id and e.stage = 'in-review'),
        (select count(*) from slot where not exists (select from desk.edition e
          where e.item = c.id and e.blocks @> jsonb_build_array(
            jsonb_build_object('kind', 'slot', 'ref', slot.ref)))),
        c.latitude, c.longitude
      from desk.centre c
      order by c.status <> 'active', 2, 1
      """;

  private CentreRows() {}

  static List<CentreRow> list(EntityManager entities, Actor actor, String language) {
    List<?> rows = entities.createNativeQuery(LIST).setParameter(1, language).getResultList();
    return rows.stream().map(row -> row((Object[]) row, actor)).toList();
  }

  private static CentreRow row(Object[] cells, Actor actor) {
    String slug = (String) cells[0];
    return new CentreRow(
        slug,
        (String) cells[1],
        (String) cells[2],
        (String) cells[3],
        ((Number) cells[4]).intValue(),
        (Boolean) cells[5],
        cells[6] == null ? null : LocalDate.parse((String) cells[6]),
        ((Number) cells[7]).intValue(),
        ((Number) cells[8]).intValue(),
        ((Number) cells[9]).doubleValue(),
        ((Number) cells[10]).doubleValue(),
        actor.may(Permission.EDIT_CENTRE, slug));
  }
}
