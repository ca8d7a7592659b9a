package rs.putokaz.published.replica;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.Topic;

/**
 * Everything that menus and lists need, in memory: topics, centres and facts whole, articles as
 * summaries. Immutable; each change makes a new one.
 */
public final class Catalogue {

  /** A catalogue of nothing. */
  public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Map.of(), Map.of());

  private final Map<String, Topic> topics;
  private final Map<String, Centre> centres;
  private final Map<String, Fact> facts;
  private final Map<String, ItemSummary> articles;
  private final Map<String, List<ItemSummary>> articlesByTopic = new TreeMap<>();
  private final Map<String, List<Topic>> topicsByParent = new TreeMap<>();

  private Catalogue(
      Map<String, Topic> topics,
      Map<String, Centre> centres,
      Map<String, Fact> facts,
      Map<String, ItemSummary> articles) {
    this.topics = topics;
    this.centres = centres;
    this.facts = facts;
    this.articles = articles;
    articles
        .values()
        .forEach(a -> articlesByTopic.computeIfAbsent(a.topic(), t -> new ArrayList<>()).add(a));
    topics
        .values()
        .forEach(t -> topicsByParent.computeIfAbsent(t.parent(), p -> new ArrayList<>()).add(t));
    topicsByParent
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt(Topic::position).thenComparing(Topic::slug)));
  }

  /** The catalogue after some items came or went. */
  Catalogue with(Collection<Item> arrived, Collection<ItemKey> gone) {
    Map<String, Topic> newTopics = new TreeMap<>(topics);
    Map<String, Centre> newCentres = new TreeMap<>(centres);
    Map<String, Fact> newFacts = new TreeMap<>(facts);
    Map<String, ItemSummary> newArticles = new TreeMap<>(articles);
    for (ItemKey key : gone) {
      switch (key.type()) {
        case TOPIC -> newTopics.remove(key.slug());
        case CENTRE -> newCentres.remove(key.slug());
        case FACT -> newFacts.remove(key.slug());
        case ARTICLE -> newArticles.remove(key.slug());
      }
    }
    for (Item item : arrived) {
      if (item instanceof Topic topic) {
        newTopics.put(topic.slug(), topic);
      } else if (item instanceof Centre centre) {
        newCentres.put(centre.slug(), centre);
      } else if (item instanceof Fact fact) {
        newFacts.put(fact.slug(), fact);
      } else if (item instanceof Article article) {
        newArticles.put(article.slug(), ItemSummary.of(article));
      }
    }
    return new Catalogue(newTopics, newCentres, newFacts, newArticles);
  }

  /** Topics without a parent, in their order. */
  public List<Topic> mainTopics() {
    return topicsBelow("");
  }

  /** Topics below a topic, in their order. */
  public List<Topic> topicsBelow(String parent) {
    return topicsByParent.getOrDefault(parent, List.of());
  }

  /** The topic of that slug. */
  public Optional<Topic> topic(String slug) {
    return Optional.ofNullable(topics.get(slug));
  }

  /** The topic and all above it, the nearest first; empty for an unknown one. */
  public List<Topic> path(String slug) {
    Set<Topic> path = new LinkedHashSet<>();
    Topic topic = topics.get(slug);
    while (topic != null && path.add(topic)) {
      topic = topics.get(topic.parent());
    }
    return List.copyOf(path);
  }

  /** Articles directly in a topic, by slug. */
  public List<ItemSummary> articlesIn(String topic) {
    return articlesByTopic.getOrDefault(topic, List.of());
  }

  /** All articles, by slug. */
  public Collection<ItemSummary> articles() {
    return articles.values();
  }

  /** The article of that slug. */
  public Optional<ItemSummary> article(String slug) {
    return Optional.ofNullable(articles.get(slug));
  }

  /** All topics, by slug. */
  public Collection<Topic> topics() {
    return topics.values();
  }

  /** All centres, by slug. */
  public Collection<Centre> centres() {
    return centres.values();
  }

  /** The centre of that slug. */
  public Optional<Centre> centre(String slug) {
    return Optional.ofNullable(centres.get(slug));
  }

  /** The fact of that slug. */
  public Optional<Fact> fact(String slug) {
    return Optional.ofNullable(facts.get(slug));
  }

  /** The value of a fact, or an ellipsis where it is not published. */
  public String factValue(String slug) {
    return fact(slug).map(Fact::value).orElse("…");
  }
}
