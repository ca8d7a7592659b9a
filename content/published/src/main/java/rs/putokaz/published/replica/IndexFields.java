package rs.putokaz.published.replica;

import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.Topic;

/** What search wants to have indexed of an item; the replica adds what it needs itself. */
public interface IndexFields {

  /** Analysis of the fields that {@link #add} adds. */
  Analyzer analyzer();

  /**
   * Adds the fields of an item.
   *
   * @param target the Lucene document under construction
   * @param item the item
   * @param topics slugs of its topic and of all topics above
   * @param facts value of a fact by its slug
   */
  void add(Document target, Item item, Set<String> topics, Function<String, String> facts);

  /**
   * Adds the titles of an article's sub-topic in the languages that the article lacks, after {@link
   * #add}. A sub-topic that has articles is not found itself, but through them.
   */
  void addTitles(Document target, Article article, Topic subTopic);
}
