package rs.putokaz.portal.leaflet;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.asset.Assets;
import rs.putokaz.portal.http.PageCache;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.node.PortalNode;
import rs.putokaz.portal.node.Settings;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Pages;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.PublicationChange;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;

/** A node with the whole content of the demonstration in all its languages, and no database. */
final class DemoNode implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Settings settings;
  private final PortalNode node;
  private final Pages pages;
  private final Leaflets leaflets;

  /** Fills a node in an empty folder. */
  DemoNode(Path data) {
    settings =
        new Settings(
            "jdbc:postgresql://localhost:1/putokaz",
            "nobody",
            Optional.of("nothing"),
            data.resolve("portal").resolve("replica"),
            "https://putokaz.example",
            true,
            Duration.ofDays(1),
            Duration.ofDays(1),
            Optional.empty(),
            Optional.empty());
    try (Replica replica = new Replica(settings.replicaFolder(), new SearchIndexFields())) {
      replica.apply(new FeedBatch(content(), new FeedPosition(1, Instant.EPOCH), true));
    }
    node = new PortalNode(settings, new PageCache(), Thread::new);
    pages = new Pages(node, settings, new Assets());
    leaflets = new Leaflets(node, pages, settings);
  }

  private static List<PublicationChange> content() {
    Map<String, ObjectNode> items = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("../content/demo"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          ObjectNode item = (ObjectNode) JSON.readTree(line);
          items.merge(item.path("type") + " " + item.path("slug"), item, DemoNode::merged);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    List<PublicationChange> changes = new ArrayList<>();
    items.forEach((key, item) -> changes.add(arrival(key, item.toString())));
    return changes;
  }

  private static ObjectNode merged(ObjectNode item, ObjectNode translation) {
    JsonNode editions = translation.path("editions");
    editions
        .fieldNames()
        .forEachRemaining(tag -> ((ObjectNode) item.get("editions")).set(tag, editions.get(tag)));
    return item;
  }

  /** What the feed brings when an item is published. */
  static PublicationChange arrival(String key, String json) {
    return new PublicationChange(
        UUID.nameUUIDFromBytes(key.getBytes(UTF_8)),
        Optional.of(new PublicationChange.Publication(json.getBytes(UTF_8), Instant.MAX)));
  }

  PortalNode node() {
    return node;
  }

  Pages pages() {
    return pages;
  }

  Leaflets leaflets() {
    return leaflets;
  }

  Path folder() {
    return settings.leafletFolder();
  }

  Article article(String slug) {
    return (Article) node.replica().find(new ItemKey(ItemType.ARTICLE, slug)).orElseThrow();
  }

  /** Slugs of all articles that are published in that language. */
  List<String> articlesIn(Language language) {
    return node.replica().catalogue().articles().stream()
        .map(article -> article.key().slug())
        .filter(slug -> rs.putokaz.portal.page.Reader.isIn(article(slug), language))
        .sorted()
        .toList();
  }

  /** What the leaflet of an article says. */
  Leaflet leaflet(String slug, String tag, boolean withSerbian) {
    PageFrame frame = pages.frame(Languages.get(tag), "/info/" + slug);
    return leaflets.of(article(slug), frame, withSerbian).orElseThrow();
  }

  /** What the welcome pack of a centre says. */
  Leaflet pack(String code, String tag, boolean withSerbian) {
    PageFrame frame = pages.frame(Languages.get(tag), "/centres/" + code);
    return leaflets
        .of(frame.catalogue().centre(code).orElseThrow(), frame, withSerbian)
        .orElseThrow();
  }

  @Override
  public void close() {
    node.close();
  }
}
