package rs.putokaz.desk.exchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.desk.article.DraftArticle;
import rs.putokaz.desk.centre.DraftCentre;
import rs.putokaz.desk.exchange.line.ItemLine;
import rs.putokaz.desk.exchange.line.RecordingLine;
import rs.putokaz.desk.fact.DraftFact;
import rs.putokaz.desk.item.DraftItem;
import rs.putokaz.desk.item.NamedFields;
import rs.putokaz.desk.publishing.Draft;
import rs.putokaz.desk.publishing.Drafts;
import rs.putokaz.desk.publishing.Publisher;
import rs.putokaz.desk.publishing.Revision;
import rs.putokaz.desk.topic.DraftTopic;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/**
 * The second pass: stores good lines as approved and publishes their items, in batches that are
 * forgotten when they are written. Lives for one transaction.
 */
final class ItemStore {

  private static final int MOST_ITEMS = 100;
  private static final int MOST_CHARACTERS = 2 << 20;

  private final EntityManager entities;
  private final KnownItems known;
  private final Instant at;
  private final Drafts drafts;
  private final Publisher publisher;
  private final RecordingTransfer recordings;
  private final List<ItemLine> batch = new ArrayList<>();
  private final Set<ItemKey> later = new LinkedHashSet<>();
  private int characters;
  private int published;
  private int unchanged;

  /**
   * A store for the transaction that is under way.
   *
   * @param at when the texts are taken to be saved
   */
  ItemStore(EntityManager entities, KnownItems known, RecordingTransfer recordings, Instant at) {
    this.entities = entities;
    this.at = at;
    this.known = known;
    this.recordings = recordings;
    this.drafts = new Drafts(entities);
    this.publisher = new Publisher(entities);
  }

  /** Creates a topic that is named and exists nowhere. */
  void createTopic(String slug) {
    String words = slug.replace('-', ' ');
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    add(
        new ItemLine(
            new ItemKey(ItemType.TOPIC, slug),
            new Revision(
                NamedFields.NONE,
                Optional.empty(),
                Map.of("en", new Edition(title, "", List.of())))),
        0);
  }

  /**
   * Takes a line.
   *
   * @param length its length in characters, by which a batch is limited
   */
  void add(ItemLine line, int length) {
    batch.add(line);
    characters += length;
    if (batch.size() >= MOST_ITEMS || characters >= MOST_CHARACTERS) {
      write();
    }
  }

  /** Takes a recording of an article that is written. */
  void add(RecordingLine line) {
    recordings.store(line, publisher);
  }

  /** Writes what is left, then the log of changes. */
  void finish() {
    write();
    publishRepeated();
    publisher.announce();
  }

  int published() {
    return published;
  }

  int unchanged() {
    return unchanged;
  }

  void write() {
    if (batch.isEmpty()) {
      return;
    }
    Map<ItemKey, Draft> present = find(batch.stream().map(ItemLine::key).toList());
    for (ItemLine line : batch) {
      Draft draft =
          present.computeIfAbsent(
              line.key(), key -> drafts.create(newItem(key, sourceLanguage(line.revision()))));
      drafts.revise(draft, line.revision(), at);
    }
    entities.flush();
    List<Draft> complete = new ArrayList<>();
    present.forEach(
        (key, draft) -> {
          if (known.isRepeated(key)) {
            later.add(key);
          } else {
            complete.add(draft);
          }
        });
    publish(complete);
    batch.clear();
    characters = 0;
  }

  /**
   * An item of several lines is published once, when all are stored: published in between, the same
   * files would give changes each time they are imported.
   */
  private void publishRepeated() {
    List<ItemKey> keys = List.copyOf(later);
    for (int from = 0; from < keys.size(); from += MOST_ITEMS) {
      int to = Math.min(keys.size(), from + MOST_ITEMS);
      publish(find(keys.subList(from, to)).values());
    }
  }

  private void publish(Collection<Draft> complete) {
    int differing = publisher.publish(complete);
    published += differing;
    unchanged += complete.size() - differing;
    entities.clear();
  }

  private Map<ItemKey, Draft> find(Collection<ItemKey> keys) {
    Map<ItemType, Set<String>> slugs = new EnumMap<>(ItemType.class);
    keys.forEach(
        key -> slugs.computeIfAbsent(key.type(), type -> new LinkedHashSet<>()).add(key.slug()));
    Map<ItemKey, Draft> found = new HashMap<>();
    slugs.forEach(
        (type, some) ->
            drafts
                .find(type, some)
                .forEach((slug, draft) -> found.put(new ItemKey(type, slug), draft)));
    return found;
  }

  private static DraftItem newItem(ItemKey key, String sourceLanguage) {
    return switch (key.type()) {
      case TOPIC -> new DraftTopic(key.slug(), sourceLanguage);
      case ARTICLE -> new DraftArticle(key.slug(), sourceLanguage);
      case CENTRE -> new DraftCentre(key.slug(), sourceLanguage);
      case FACT -> new DraftFact(key.slug(), sourceLanguage);
      case NOTICE, SERVICE, ALERT, REDIRECT, SYNONYM, SITETEXT, LATINWORD ->
          throw new IllegalArgumentException("no draft: " + key);
    };
  }

  /** Serbian when there is a Serbian text, else English, else the first. */
  private static String sourceLanguage(Revision revision) {
    Map<String, Edition> editions = revision.editions();
    return revision
        .sourceLanguage()
        .orElseGet(
            () ->
                editions.containsKey("sr")
                    ? "sr"
                    : editions.containsKey("en") ? "en" : editions.keySet().iterator().next());
  }
}
