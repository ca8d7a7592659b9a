package rs.putokaz.desk.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.query.LikePattern;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.ItemType;

/** Finds items of every type by a part of their title or slug, for people who want to name one. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_DESK)
public class ItemFinder {

  private static final String FIND =
      """
      select i.type, i.slug, e.title, i.value from (
        select 1 as rank, 'article' as type, id, slug, source_language, '' as value
          from desk.article where archived_at is null
        union all select 2, 'topic', id, slug, source_language, '' from desk.topic
        union all select 3, 'centre', id, slug, source_language, '' from desk.centre
        union all select 4, 'fact', id, slug, source_language, value from desk.fact) i
      left join lateral (select t.title from desk.edition t where t.item = i.id
        order by array_position(array[?1, 'sr', 'en', i.source_language], t.language), t.language
        limit 1) e on true
      where i.type = any (string_to_array(?2, ' '))
        and (i.slug like ?3 or i.value like ?3
          or exists (select from desk.edition t where t.item = i.id
            and (t.title ilike ?3 or t.title ilike ?4)))
      order by i.rank, i.slug limit ?5""";

  private EntityManager entities;

  /** A finder in that database. */
  @Inject
  public ItemFinder(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected ItemFinder() {}

  /**
   * An item that was found.
   *
   * @param title in the language asked for, else Serbian, English or its source; may be empty
   * @param value of a fact; empty for other types
   */
  public record Found(ItemType type, String slug, String title, String value) {}

  /**
   * The items whose title, slug or value has the words as they stand, Serbian in either script.
   *
   * @param display language in which titles are shown, where there is one
   * @param limit how many at most
   */
  public List<Found> find(String words, Set<ItemType> types, String display, int limit) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    Query query =
        entities
            .createNativeQuery(FIND)
            .setParameter(1, display)
            .setParameter(2, types.stream().map(ItemType::word).collect(Collectors.joining(" ")))
            .setParameter(3, LikePattern.containing(wanted))
            .setParameter(4, LikePattern.containing(SerbianTransliterator.toCyrillic(wanted)))
            .setParameter(5, limit);
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> found((Object[]) row)).toList();
  }

  private static Found found(Object[] row) {
    ItemType type = ItemType.of((String) row[0]).orElseThrow();
    return new Found(type, (String) row[1], text(row[2]), text(row[3]));
  }

  private static String text(Object column) {
    return column == null ? "" : (String) column;
  }
}
