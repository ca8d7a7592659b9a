package rs.putokaz.desk.media;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.desk.query.LikePattern;

/** Finds the media of a list. */
final class MediumQuery {

  private static final String UNUSED =
      " and not exists (select 1 from desk.edition e where"
          + " jsonb_path_query_array(e.blocks, '$[*].media') @> to_jsonb(m.name)"
          + " or jsonb_path_query_array(e.approved, '$.blocks[*].media') @> to_jsonb(m.name))";

  private static final String WORDS =
      " and (m.name ilike ? or m.file_name ilike ? or m.credit ilike ? or exists ("
          + "select 1 from desk.medium_text t where t.medium = m.id"
          + " and (t.alt ilike ? or t.caption ilike ?)))";

  private static final int PLACES_OF_WORDS = 5;

  private final EntityManager entities;
  private final StringBuilder conditions = new StringBuilder(" from desk.medium m where true");
  private final List<Object> values = new ArrayList<>();

  MediumQuery(EntityManager entities, MediumFilter filter) {
    this.entities = entities;
    if (!filter.words().isBlank()) {
      String pattern = LikePattern.containing(filter.words().strip());
      conditions.append(WORDS);
      for (int i = 0; i < PLACES_OF_WORDS; i++) {
        values.add(pattern);
      }
    }
    where(" and m.kind = ?", filter.kind());
    where(" and m.folder = ?", filter.folder());
    where(" and ? = any(m.tags)", filter.tag());
    if (filter.unused()) {
      conditions.append(UNUSED);
    }
  }

  private void where(String condition, String value) {
    if (!value.isEmpty()) {
      conditions.append(condition);
      values.add(value);
    }
  }

  @SuppressWarnings("unchecked")
  List<Medium> page(int first, int size) {
    Query query =
        entities.createNativeQuery(
            "select m.*" + conditions + " order by m.created_at desc, m.id limit ? offset ?",
            Medium.class);
    int place = bind(query);
    query.setParameter(place, size).setParameter(place + 1, first);
    return query.getResultList();
  }

  long count() {
    Query query = entities.createNativeQuery("select count(*)" + conditions);
    bind(query);
    return ((Number) query.getSingleResult()).longValue();
  }

  private int bind(Query query) {
    int place = 1;
    for (Object value : values) {
      query.setParameter(place++, value);
    }
    return place;
  }
}
