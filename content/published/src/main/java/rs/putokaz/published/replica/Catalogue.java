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
import rs.putokaz.published.document.Alert;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.Notice;
import rs.putokaz.published.document.Service;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.document.Topic;

/**
 * Everything that menus and lists need, in memory: topics, centres, facts, notices, services and
 * alarms whole, articles as summaries. Immutable; each change makes a new one.
 */
public final class Catalogue {

  /** A catalogue of nothing. */
  public static final Catalogue EMPTY =
      new Catalogue(
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          SiteCatalogue.EMPTY);

  private final Map<String, Topic> topics;
  private final Map<String, Centre> centres;
  private final Map<String, Fact> facts;
  private final Map<String, ItemSummary> articles;
  private final Map<String, Notice> notices;
  private final Map<String, Service> services;
  private final Map<String, Alert> alerts;
  private final SiteCatalogue site;
  private final Map<String, List<ItemSummary>> articlesByTopic = new TreeMap<>();
  private final Map<String, List<Topic>> topicsByParent = new TreeMap<>();

  private Catalogue(
      Map<String, Topic> topics,
      Map<String, Centre> centres,
      Map<String, Fact> facts,
      Map<String, ItemSummary> articles,
      Map<String, Notice> notices,
      Map<String, Service> services,
      Map<String, Alert> alerts,
      SiteCatalogue site) {
    this.site = site;
    this.notices = notices;
    this.services = services;
    this.alerts = alerts;
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
    Making making = new Making(this);
    gone.forEach(making::remove);
    arrived.forEach(making::add);
    return making.finished();
  }

  /** The next catalogue while its items come one by one; for one thread. */
  static final class Making {

    private final Map<String, Topic> topics;
    private final Map<String, Centre> centres;
    private final Map<String, Fact> facts;
    private final Map<String, ItemSummary> articles;
    private final Map<String, Notice> notices;
    private final Map<String, Service> services;
    private final Map<String, Alert> alerts;
    private final SiteCatalogue.Making site;

    Making(Catalogue before) {
      topics = new TreeMap<>(before.topics);
      centres = new TreeMap<>(before.centres);
      facts = new TreeMap<>(before.facts);
      articles = new TreeMap<>(before.articles);
      notices = new TreeMap<>(before.notices);
      services = new TreeMap<>(before.services);
      alerts = new TreeMap<>(before.alerts);
      site = new SiteCatalogue.Making(before.site);
    }

    void add(Item item) {
      if (item instanceof Topic topic) {
        topics.put(topic.slug(), topic);
      } else if (item instanceof Centre centre) {
        centres.put(centre.slug(), centre);
      } else if (item instanceof Fact fact) {
        facts.put(fact.slug(), fact);
      } else if (item instanceof Article article) {
        articles.put(article.slug(), ItemSummary.of(article));
      } else if (item instanceof Notice notice) {
        notices.put(notice.slug(), notice);
      } else if (item instanceof Service service) {
        services.put(service.slug(), service);
      } else if (item instanceof Alert alert) {
        alerts.put(alert.slug(), alert);
      } else if (item instanceof SiteData data) {
        site.add(data);
      }
    }

    void remove(ItemKey key) {
      switch (key.type()) {
        case TOPIC -> topics.remove(key.slug());
        case CENTRE -> centres.remove(key.slug());
        case FACT -> facts.remove(key.slug());
        case ARTICLE -> articles.remove(key.slug());
        case NOTICE -> notices.remove(key.slug());
        case SERVICE -> services.remove(key.slug());
        case ALERT -> alerts.remove(key.slug());
        case REDIRECT, SYNONYM, SITETEXT, LATINWORD -> site.remove(key);
      }
    }

    Catalogue finished() {
      return new Catalogue(
          topics, centres, facts, articles, notices, services, alerts, site.finished());
    }
  }

  /** What the site itself is made with. */
  public SiteCatalogue site() {
    return site;
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

  /** Whether a sub-topic has articles, so that readers find those instead of it. */
  public boolean isCovered(Topic topic) {
    return !topic.parent().isEmpty() && !articlesIn(topic.slug()).isEmpty();
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

  /** What is posted in a centre, in no order. */
  public List<Notice> noticesIn(String centre) {
    return notices.values().stream().filter(notice -> notice.centre().equals(centre)).toList();
  }

  /** The alarms that hold, the last first. */
  public List<Alert> alerts() {
    return alerts.values().stream()
        .sorted(Comparator.comparing(Alert::raisedAt).reversed().thenComparing(Alert::slug))
        .toList();
  }

  /** The services in a centre, those of the centre first, then by organisation. */
  public List<Service> servicesIn(String centre) {
    return services.values().stream()
        .filter(service -> service.centre().equals(centre))
        .sorted(
            Comparator.comparing(Service::organisation)
                .thenComparing(Service::service)
                .thenComparing(Service::slug))
        .toList();
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
