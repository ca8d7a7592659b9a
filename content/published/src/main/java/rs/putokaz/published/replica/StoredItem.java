package rs.putokaz.published.replica;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.inline.InlineText;

/**
 * How an item lies in the index: its id, its key, the facts it shows, the document itself and when
 * it ends.
 *
 * @param id id of the item
 * @param item the document
 * @param json the document as it was published
 * @param visibleUntil when it ends; {@link Instant#MAX} for never
 */
record StoredItem(UUID id, Item item, byte[] json, Instant visibleUntil) {

  static final String ID = "id";
  static final String KEY = "key";
  static final String TOPIC = "in-topic";
  static final String FACT = "shows-fact";
  static final String JSON = "json";
  static final String UNTIL = "until";

  static Term idTerm(UUID id) {
    return new Term(ID, id.toString());
  }

  static Term keyTerm(ItemKey key) {
    return new Term(KEY, key.toString());
  }

  static StoredItem read(Document stored) {
    BytesRef json = stored.getBinaryValue(JSON);
    byte[] bytes = Arrays.copyOfRange(json.bytes, json.offset, json.offset + json.length);
    long until = stored.getField(UNTIL).numericValue().longValue();
    return new StoredItem(
        UUID.fromString(stored.get(ID)),
        ItemJson.read(bytes),
        bytes,
        until == Long.MAX_VALUE ? Instant.MAX : Instant.ofEpochMilli(until));
  }

  /** The document of the index, as it is among the other items of the catalogue. */
  Document toDocument(IndexFields fields, Catalogue catalogue) {
    Set<String> topics = topics(catalogue);
    Document document = new Document();
    document.add(new StringField(ID, id.toString(), Field.Store.YES));
    document.add(new StringField(KEY, item.key().toString(), Field.Store.NO));
    topics.forEach(topic -> document.add(new StringField(TOPIC, topic, Field.Store.NO)));
    factReferences(item).forEach(fact -> document.add(new StringField(FACT, fact, Field.Store.NO)));
    document.add(new StoredField(JSON, json));
    document.add(
        new StoredField(
            UNTIL,
            visibleUntil.equals(Instant.MAX) ? Long.MAX_VALUE : visibleUntil.toEpochMilli()));
    if (!(item instanceof Topic topic && catalogue.isCovered(topic))) {
      fields.add(document, item, topics, catalogue::factValue);
    }
    if (item instanceof Article article) {
      catalogue
          .topic(article.topic())
          .filter(catalogue::isCovered)
          .ifPresent(topic -> fields.addTitles(document, article, topic));
    }
    return document;
  }

  private Set<String> topics(Catalogue catalogue) {
    String nearest =
        item instanceof Article article
            ? article.topic()
            : item instanceof Topic topic ? topic.parent() : "";
    Set<String> topics = new LinkedHashSet<>();
    topics.add(nearest);
    catalogue.path(nearest).forEach(topic -> topics.add(topic.parent()));
    topics.remove("");
    return topics;
  }

  /** Notes its key and, if it has one, its end. */
  void remember(Map<UUID, ItemKey> keys, Map<UUID, Instant> expiries) {
    keys.put(id, item.key());
    if (visibleUntil.equals(Instant.MAX)) {
      expiries.remove(id);
    } else {
      expiries.put(id, visibleUntil);
    }
  }

  private static Set<String> factReferences(Item item) {
    return item.editions().values().stream()
        .flatMap(StoredItem::texts)
        .filter(text -> text.contains("<fact"))
        .flatMap(text -> InlineText.parse(text).factReferences().stream())
        .collect(Collectors.toSet());
  }

  private static Stream<String> texts(Edition edition) {
    return Stream.concat(
        Stream.of(edition.summary()), edition.blocks().stream().flatMap(StoredItem::texts));
  }

  private static Stream<String> texts(Block block) {
    return block.texts().stream();
  }
}
