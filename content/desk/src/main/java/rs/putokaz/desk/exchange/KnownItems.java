package rs.putokaz.desk.exchange;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/**
 * Which items there are and in which languages: those of the database, and those of the lines that
 * were read. It holds a key and a shared set of languages for each item, no text.
 */
final class KnownItems {

  private static final int ROWS_AT_ONCE = 2_000;

  private static final String ALL =
      """
      select i.type, i.slug, coalesce(e.languages, '')
      from (select 'topic' as type, id, slug from desk.topic
            union all select 'article', id, slug from desk.article
            union all select 'centre', id, slug from desk.centre
            union all select 'fact', id, slug from desk.fact) i
      left join (select item, string_agg(language, ' ' order by language) as languages
                 from desk.edition group by item) e on e.item = i.id
      """;

  private final Map<ItemKey, Set<String>> languages = new HashMap<>();
  private final Map<Set<String>, Set<String>> shared = new HashMap<>();
  private final Set<ItemKey> read = new HashSet<>();
  private final Set<ItemKey> repeated = new HashSet<>();

  /** The items of the database, read in the transaction that is under way. */
  static KnownItems of(EntityManager entities) {
    KnownItems known = new KnownItems();
    try (Statement query = entities.unwrap(Connection.class).createStatement()) {
      query.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = query.executeQuery(ALL)) {
        while (row.next()) {
          ItemType type = ItemType.of(row.getString(1)).orElseThrow();
          ItemKey key = new ItemKey(type, row.getString(2));
          known.add(key, Set.of(row.getString(3).split(" ")));
        }
      }
    } catch (SQLException e) {
      throw new ImportFailedException("cannot read which items there are: " + e.getMessage(), e);
    }
    return known;
  }

  /** A line about the item, with texts in those languages, was read. */
  void addLine(ItemKey key, Collection<String> tags) {
    if (!read.add(key)) {
      repeated.add(key);
    }
    add(key, tags);
  }

  /** A line brings something that an item is published with, so it must wait for all lines. */
  void publishLast(ItemKey key) {
    repeated.add(key);
  }

  boolean isKnown(ItemKey key) {
    return languages.containsKey(key);
  }

  boolean hasText(ItemKey key, String language) {
    return languages.getOrDefault(key, Set.of()).contains(language);
  }

  /** Whether the item is published when all lines are stored, because several bring its parts. */
  boolean isRepeated(ItemKey key) {
    return repeated.contains(key);
  }

  /** How many different items the lines are about. */
  int itemsRead() {
    return read.size();
  }

  private void add(ItemKey key, Collection<String> tags) {
    Set<String> present = languages.getOrDefault(key, Set.of());
    if (!languages.containsKey(key) || !present.containsAll(tags)) {
      Set<String> all = new TreeSet<>(present);
      all.addAll(tags);
      languages.put(key, shared.computeIfAbsent(all, set -> set));
    }
  }
}
