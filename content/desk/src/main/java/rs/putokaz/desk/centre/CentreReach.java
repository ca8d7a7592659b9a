package rs.putokaz.desk.centre;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import rs.putokaz.i18n.language.Languages;

/**
 * How far people in a centre are informed in a language that they need.
 *
 * @param language its tag
 * @param done how many mandatory articles readers have in it, as their source is now
 * @param all how many mandatory articles there are
 */
public record CentreReach(String language, int done, int all) {

  private static final String COUNT =
      """
      select tag, count(*) filter (where e.outdated = 0 and e.stage = 'approved'
          and e.published_no is not distinct from e.approved_no
          and p.visible_from <= ?2 and ?2 < p.visible_until), count(*)
      from desk.centre c cross join unnest(c.languages) with ordinality l (tag, place)
      cross join desk.article a
      left join desk.edition e on e.item = a.id and e.language = tag
      left join published.publication p on p.item = a.id
      where c.slug = ?1 and a.mandatory and a.archived_at is null
      group by tag, place order by place""";

  /** Its own name. */
  public String name() {
    return Languages.get(language).nativeName();
  }

  static List<CentreReach> of(EntityManager entities, String centre, Instant now) {
    List<?> rows =
        entities
            .createNativeQuery(COUNT)
            .setParameter(1, centre)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            cells ->
                new CentreReach(
                    (String) cells[0],
                    ((Number) cells[1]).intValue(),
                    ((Number) cells[2]).intValue()))
        .toList();
  }
}
