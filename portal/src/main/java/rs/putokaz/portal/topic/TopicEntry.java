package rs.putokaz.portal.topic;

import java.util.List;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.replica.ItemSummary;

/**
 * A topic as lists show it.
 *
 * @param topic the topic
 * @param articles articles directly in it
 * @param below its sub-topics
 */
public record TopicEntry(Topic topic, List<ItemSummary> articles, List<TopicEntry> below) {

  /** Sub-topics in which there is something to read. */
  public List<TopicEntry> filled() {
    return below.stream().filter(entry -> !entry.articles().isEmpty()).toList();
  }

  /** Sub-topics in which there is nothing to read yet. */
  public List<TopicEntry> unfilled() {
    return below.stream().filter(entry -> entry.articles().isEmpty()).toList();
  }

  /** Whether there is nothing to read here at all. */
  public boolean isEmpty() {
    return articles.isEmpty() && filled().isEmpty();
  }
}
