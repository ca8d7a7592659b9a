package rs.putokaz.desk.topic;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tree of topics in one query, from the top down. */
final class TopicRows {

  private static final String ALL =
      """
      select t.slug, coalesce(t.parent, ''),
        coalesce((select e.title from desk.edition e where e.item = t.id and e.language = 'sr'), ''),
        coalesce((select e.title from desk.edition e where e.item = t.id and e.language = 'en'), ''),
        t.mandatory, t.sensitive,
        (select count(*) from desk.edition e where e.item = t.id),
        coalesce(a.n, 0)
      from desk.topic t
      left join (select topic, count(*) as n from desk.article group by topic) a on a.topic = t.slug
      order by t.position, t.slug
      """;

  private final Map<String, List<Object[]>> below = new HashMap<>();
  private final List<TopicRow> rows = new ArrayList<>();

  private TopicRows() {}

  static List<TopicRow> of(EntityManager entities) {
    TopicRows tree = new TopicRows();
    for (Object row : entities.createNativeQuery(ALL).getResultList()) {
      Object[] cells = (Object[]) row;
      tree.below.computeIfAbsent((String) cells[1], above -> new ArrayList<>()).add(cells);
    }
    tree.descend("", 0);
    return List.copyOf(tree.rows);
  }

  private void descend(String parent, int depth) {
    for (Object[] cells : below.getOrDefault(parent, List.of())) {
      String slug = (String) cells[0];
      rows.add(
          new TopicRow(
              slug,
              parent,
              depth,
              (String) cells[2],
              (String) cells[3],
              (Boolean) cells[4],
              (Boolean) cells[5],
              ((Number) cells[6]).intValue(),
              ((Number) cells[7]).intValue(),
              below.getOrDefault(slug, List.of()).size()));
      descend(slug, depth + 1);
    }
  }
}
