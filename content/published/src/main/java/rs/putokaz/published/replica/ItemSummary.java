package rs.putokaz.published.replica;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;

/**
 * What lists show of an item without reading its whole document.
 *
 * @param key type and slug
 * @param topic slug of its topic; empty when it has none
 * @param mandatory whether the law wants that everybody is told it
 * @param sensitive whether it wants discretion
 * @param titles titles by language tag
 * @param summaries summaries by language tag, inline text
 */
public record ItemSummary(
    ItemKey key,
    String topic,
    boolean mandatory,
    boolean sensitive,
    Map<String, String> titles,
    Map<String, String> summaries) {

  static ItemSummary of(Article article) {
    return new ItemSummary(
        article.key(),
        article.topic(),
        article.mandatory(),
        article.sensitive(),
        titles(article),
        summaries(article));
  }

  private static Map<String, String> titles(Item item) {
    Map<String, String> titles = new TreeMap<>();
    item.editions().forEach((language, edition) -> titles.put(language, edition.title()));
    return Collections.unmodifiableMap(titles);
  }

  private static Map<String, String> summaries(Item item) {
    Map<String, String> summaries = new TreeMap<>();
    item.editions().forEach((language, edition) -> summaries.put(language, edition.summary()));
    return Collections.unmodifiableMap(summaries);
  }
}
