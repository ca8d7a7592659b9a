package rs.putokaz.desk.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The topics from the top of the tree down: each before what is under it, siblings by position. */
final class TopicOrder {

  private record Place(String slug, int position) {}

  private static final Comparator<Place> SIBLINGS =
      Comparator.comparingInt(Place::position).thenComparing(Place::slug);

  private final Map<String, List<Place>> children = new TreeMap<>();
  private final List<String> order = new ArrayList<>();

  private TopicOrder() {}

  static List<String> of(EntityManager entities) {
    TopicOrder tree = new TopicOrder();
    for (Object[] row :
        entities
            .createQuery("select t.slug, t.parent, t.position from DraftTopic t", Object[].class)
            .getResultList()) {
      String parent = row[1] == null ? "" : (String) row[1];
      tree.children
          .computeIfAbsent(parent, above -> new ArrayList<>())
          .add(new Place((String) row[0], (Integer) row[2]));
    }
    tree.descend("");
    return tree.order;
  }

  private void descend(String parent) {
    List<Place> below = children.getOrDefault(parent, List.of());
    below.stream()
        .sorted(SIBLINGS)
        .forEach(
            place -> {
              order.add(place.slug());
              descend(place.slug());
            });
  }
}
