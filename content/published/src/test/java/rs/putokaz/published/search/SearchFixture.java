package rs.putokaz.published.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.SiteData.Synonym;

/** A small index in memory. */
final class SearchFixture {

  private final List<Document> documents = new ArrayList<>();
  private final Searcher searcher = new Searcher();
  private IndexSearcher index;

  /** Adds an article; editions as language, title, text, language, title, text … */
  SearchFixture article(String slug, String topic, String... editions) {
    Map<String, Edition> map = new HashMap<>();
    for (int i = 0; i < editions.length; i += 3) {
      Block block =
          new Block("b1", BlockKind.PARAGRAPH, "", editions[i + 2], List.of(), "", Map.of());
      map.put(editions[i], new Edition(editions[i + 1], "", List.of(block)));
    }
    Article item =
        new Article(
            slug, topic, false, false, List.of(), List.of(), "", "", null, null, editions[0], map);
    Document document = new Document();
    new ItemIndexer()
        .addFields(document, item, Set.of(topic), fact -> fact.equals("police") ? "192" : "");
    documents.add(document);
    return this;
  }

  SearchFixture open() throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(SearchAnalyzer.indexAnalyzer()))) {
      writer.addDocuments(documents);
    }
    index = new IndexSearcher(DirectoryReader.open(directory));
    return this;
  }

  SearchResult search(String text, String language, String... chain) {
    return search(SearchQuery.of(text, language), chain);
  }

  SearchResult search(SearchQuery query, String... chain) {
    return searcher.search(index, query, List.of(chain));
  }

  List<String> slugs(String text, String language) {
    return search(text, language, language, "sr", "en").hits().stream()
        .map(hit -> hit.key().slug())
        .toList();
  }

  /** From now on those words mean the same, too. */
  void use(Synonym... synonyms) {
    searcher.use(List.of(synonyms));
  }

  List<String> suggest(String prefix, String language) {
    return searcher.suggest(index, prefix, language, 10);
  }
}
