package rs.putokaz.published.search.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;

/**
 * What a hit needs of an item besides a text, in a few bytes of the index: reading the whole
 * document takes longer than the search.
 *
 * @param key type and slug
 * @param topic slug of the topic it is in; empty when it has none
 * @param sourceLanguage tag of the edition that the others are translated from; may be empty
 * @param languages tags of its editions, in the order of the item
 */
public record ItemCard(ItemKey key, String topic, String sourceLanguage, List<String> languages) {

  private static final String SEPARATOR = "\n";

  /** Copies the tags. */
  public ItemCard {
    languages = List.copyOf(languages);
  }

  /** The card of an item. */
  public static ItemCard of(Item item) {
    String topic =
        item instanceof Article article
            ? article.topic()
            : item instanceof Topic below ? below.parent() : "";
    String source = item.sourceLanguage() == null ? "" : item.sourceLanguage();
    return new ItemCard(item.key(), topic, source, List.copyOf(item.editions().keySet()));
  }

  /** As it lies in the index. */
  public BytesRef write() {
    return new BytesRef(
        String.join(
            SEPARATOR,
            key.type().name(),
            key.slug(),
            topic,
            sourceLanguage,
            String.join(SEPARATOR, languages)));
  }

  /** Reads what {@link #write} gave. */
  static ItemCard read(BytesRef bytes) {
    String[] lines =
        new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8)
            .split(SEPARATOR, -1);
    return new ItemCard(
        new ItemKey(ItemType.valueOf(lines[0]), lines[1]),
        lines[2],
        lines[3],
        List.of(lines).subList(4, lines.length));
  }
}
