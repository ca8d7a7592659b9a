package rs.putokaz.desk.topic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The places to which a topic of a tree can go by one step. A step that is not possible, or leads
 * to where the topic is already, is empty.
 */
public final class TopicPlaces {

  private final List<TopicRow> tree;

  /** Places in that tree, as {@link TopicWork#tree} tells it. */
  public TopicPlaces(List<TopicRow> tree) {
    this.tree = List.copyOf(tree);
  }

  /**
   * A place for {@link TopicWork#move}.
   *
   * @param parent slug of the topic above; empty for none
   * @param number among its siblings, from 1
   */
  public record Place(String parent, int number) {}

  /** Before the sibling above it. */
  public Optional<Place> up(String slug) {
    return find(slug)
        .map(row -> new Place(row.parent(), siblings(row.parent()).indexOf(slug)))
        .filter(place -> place.number() > 0);
  }

  /** Behind the sibling below it. */
  public Optional<Place> down(String slug) {
    return find(slug)
        .map(row -> new Place(row.parent(), siblings(row.parent()).indexOf(slug) + 2))
        .filter(place -> place.number() <= siblings(place.parent()).size());
  }

  /** Under the sibling above it, as the last one there. */
  public Optional<Place> in(String slug) {
    return up(slug).map(place -> siblings(place.parent()).get(place.number() - 1)).map(this::under);
  }

  /** Out from under its parent, behind which it stands then. */
  public Optional<Place> out(String slug) {
    return find(slug).filter(row -> !row.parent().isEmpty()).flatMap(row -> behind(row.parent()));
  }

  /** The last place under a topic; empty name for the last main topic. */
  public Place under(String parent) {
    return new Place(parent, siblings(parent).size() + 1);
  }

  /**
   * Where a topic goes that is dropped on another.
   *
   * @param where {@code before}, {@code after} or {@code inside} the other
   */
  public Optional<Place> dropped(String slug, String other, String where) {
    if (slug.equals(other) || find(slug).isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> behind =
        switch (where) {
          case "inside" -> find(other).map(row -> under(other));
          case "after" -> behind(other);
          case "before" ->
              behind(other).map(place -> new Place(place.parent(), place.number() - 1));
          default -> Optional.empty();
        };
    // Among its own siblings it leaves a gap before it comes.
    return behind.map(place -> withoutGap(slug, place));
  }

  private Place withoutGap(String slug, Place place) {
    int own = siblings(place.parent()).indexOf(slug) + 1;
    return own > 0 && own < place.number() ? new Place(place.parent(), place.number() - 1) : place;
  }

  private Optional<Place> behind(String slug) {
    return find(slug).map(row -> new Place(row.parent(), siblings(row.parent()).indexOf(slug) + 2));
  }

  private Optional<TopicRow> find(String slug) {
    return tree.stream().filter(row -> Objects.equals(row.slug(), slug)).findFirst();
  }

  private List<String> siblings(String parent) {
    return tree.stream().filter(row -> row.parent().equals(parent)).map(TopicRow::slug).toList();
  }
}
