package rs.putokaz.published.search;

import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.replica.IndexFields;

/** What search gives the replica to index. */
public final class SearchIndexFields implements IndexFields {

  private final ItemIndexer indexer = new ItemIndexer();

  @Override
  public Analyzer analyzer() {
    return SearchAnalyzer.indexAnalyzer();
  }

  @Override
  public void add(Document target, Item item, Set<String> topics, Function<String, String> facts) {
    indexer.addFields(target, item, topics, facts);
  }

  @Override
  public void addTitles(Document target, Article article, Topic subTopic) {
    indexer.addTitles(target, article, subTopic);
  }
}
