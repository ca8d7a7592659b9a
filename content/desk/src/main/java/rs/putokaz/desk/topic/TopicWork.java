package rs.putokaz.desk.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.desk.publishing.DirectChange;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemType;

/**
 * Where editors arrange the topics. Whatever they change is with readers at once and recorded.
 * Those who change the order of topics wait for each other. What cannot be is refused with a {@link
 * RefusedChangeException}.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.EDIT_TOPICS)
public class TopicWork {

  private static final String SOURCE = "sr";

  private final EntityManager entities;
  private final Actor actor;
  private final AuditLog log;
  private final Clock clock;

  /** Work in that database. */
  @Inject
  public TopicWork(EntityManager entities, Actor actor, AuditLog log, Clock clock) {
    this.entities = entities;
    this.actor = actor;
    this.log = log;
    this.clock = clock;
  }

  /** For CDI. */
  protected TopicWork() {
    this(null, null, null, null);
  }

  /** The tree from the top down: each topic before those under it. */
  public List<TopicRow> tree() {
    return TopicRows.of(entities);
  }

  /** All of a topic. */
  public TopicSheet open(String slug) {
    Draft draft = DirectChange.read(entities, ItemType.TOPIC, slug);
    DraftTopic topic = (DraftTopic) draft.item();
    Map<String, String> titles = new HashMap<>();
    draft.editions().forEach(edition -> titles.put(edition.language(), edition.text().title()));
    return new TopicSheet(
        slug,
        topic.parent(),
        topic.sign(),
        topic.mandatory(),
        topic.sensitive(),
        topic.phase(),
        titles,
        DirectChange.stamp(draft));
  }

  /**
   * Begins a topic, as the last one under its parent.
   *
   * @param parent empty for a main topic
   * @param titles by language tag; the Serbian one is needed
   */
  public void create(String slug, String parent, Map<String, String> titles) {
    TopicTree.lock(entities);
    DirectChange change = change();
    change.requireFree(ItemType.TOPIC, slug);
    requireTopic(parent);
    if (titles.getOrDefault(SOURCE, "").isBlank()) {
      throw new RefusedChangeException(Reason.EMPTY, slug);
    }
    Draft draft = change.drafts().create(new DraftTopic(slug, SOURCE));
    NamedFields place =
        new NamedFields(Map.of("parent", parent, "position", siblings(parent).size() + 1));
    change.publish(change.revise(draft, place, texts(draft, titles)));
    change.announce();
    log.append("topic.created", subject(slug), parent);
  }

  /**
   * Changes what a topic is called and what it is like.
   *
   * @param fields sign, mandatory, sensitive, phase; its place is changed by {@link #move}
   * @param titles by language tag; an empty one is taken away
   * @param stamp of the {@link TopicSheet} that was opened
   */
  public void revise(String slug, NamedFields fields, Map<String, String> titles, String stamp) {
    if (fields.values().containsKey("parent") || fields.values().containsKey("position")) {
      throw new IllegalArgumentException("a topic is moved, not revised, to another place");
    }
    DirectChange change = change();
    Draft draft = change.lock(ItemType.TOPIC, slug, stamp);
    change.publish(change.revise(draft, fields, texts(draft, titles)));
    change.announce();
    log.append("topic.revised", subject(slug), "");
  }

  /**
   * Puts a topic, with all that stands under it, in another place.
   *
   * @param parent slug of the topic that it stands under then; empty for a main topic
   * @param place number among its siblings there, from 1; a higher one than there can be is the
   *     last
   */
  public void move(String slug, String parent, int place) {
    TopicTree.lock(entities);
    requireTopic(slug);
    requireTopic(parent);
    Map<String, String> parents = TopicTree.parents(entities);
    for (String above = parent; above != null && !above.isEmpty(); above = parents.get(above)) {
      if (above.equals(slug)) {
        throw new RefusedChangeException(Reason.CYCLE, slug + " under " + parent);
      }
    }
    String former = parents.getOrDefault(slug, "");
    List<String> order = new ArrayList<>(siblings(parent));
    order.remove(slug);
    order.add(Math.max(0, Math.min(place - 1, order.size())), slug);
    DirectChange change = change();
    arrange(change, parent, order);
    if (!former.equals(parent)) {
      arrange(change, former, siblings(former));
    }
    change.announce();
    log.append("topic.moved", subject(slug), (parent.isEmpty() ? "/" : parent) + " " + place);
  }

  /** Takes away a topic under which nothing stands. */
  public void remove(String slug) {
    TopicTree.lock(entities);
    DirectChange change = change();
    Draft draft = change.lock(ItemType.TOPIC, slug);
    TopicRow row = tree().stream().filter(one -> one.slug().equals(slug)).findFirst().orElseThrow();
    if (row.articles() > 0 || row.below() > 0) {
      throw new RefusedChangeException(Reason.NOT_EMPTY, slug);
    }
    change.withdraw(draft.item().id());
    draft.editions().forEach(entities::remove);
    entities.remove(draft.item());
    entities.flush();
    arrange(change, row.parent(), siblings(row.parent()));
    change.announce();
    log.append("topic.removed", subject(slug), "");
  }

  private void arrange(DirectChange change, String parent, List<String> order) {
    for (int i = 0; i < order.size(); i++) {
      Draft draft = change.lock(ItemType.TOPIC, order.get(i));
      NamedFields place = new NamedFields(Map.of("parent", parent, "position", i + 1));
      change.publish(change.revise(draft, place, Map.of()));
    }
  }

  private List<String> siblings(String parent) {
    return entities
        .createQuery(
            "select t.slug from DraftTopic t where coalesce(t.parent, '') = :parent"
                + " order by t.position, t.slug",
            String.class)
        .setParameter("parent", parent)
        .getResultList();
  }

  private void requireTopic(String slug) {
    if (!slug.isEmpty() && !TopicTree.has(entities, slug)) {
      throw new RefusedChangeException(Reason.UNKNOWN, subject(slug));
    }
  }

  private static Map<String, Edition> texts(Draft draft, Map<String, String> titles) {
    Map<String, Edition> texts = new HashMap<>();
    titles.forEach(
        (language, title) -> {
          Edition present = draft.text(language).orElse(new Edition("", "", List.of()));
          texts.put(language, new Edition(title, present.summary(), present.blocks()));
        });
    return texts;
  }

  private DirectChange change() {
    UUID by = actor.person().orElseThrow(() -> new NotPermittedException(Permission.EDIT_TOPICS));
    return new DirectChange(entities, clock, by);
  }

  private static String subject(String slug) {
    return "topic:" + slug;
  }
}
