package rs.putokaz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.search.ItemIndexer;
import rs.putokaz.published.search.SearchAnalyzer;

/** Items of exchange files in an index in memory. */
record ItemIndex(IndexSearcher searcher) {

  /** Reads and indexes files. */
  static ItemIndex of(List<Path> files) throws IOException {
    return index(read(files));
  }

  /** Reads files; lines about the same item are put together. */
  static Map<String, Item> read(List<Path> files) throws IOException {
    Map<String, ObjectNode> merged = new LinkedHashMap<>();
    for (Path file : files) {
      try (BufferedReader lines = open(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          ObjectNode node = (ObjectNode) ItemJson.mapper().readTree(line);
          merged.merge(
              node.path("type").asText() + ":" + node.path("slug").asText(),
              node,
              ItemIndex::merge);
        }
      }
    }
    Map<String, Item> items = new LinkedHashMap<>();
    merged.forEach((key, node) -> items.put(key, ItemJson.read(node)));
    return items;
  }

  static ItemIndex index(Map<String, Item> items) throws IOException {
    Map<String, String> facts = new HashMap<>();
    items.values().stream()
        .filter(Fact.class::isInstance)
        .map(Fact.class::cast)
        .forEach(fact -> facts.put(fact.slug(), fact.value()));
    Function<String, String> value = slug -> facts.getOrDefault(slug, "");
    ItemIndexer indexer = new ItemIndexer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(SearchAnalyzer.indexAnalyzer()))) {
      for (Item item : items.values()) {
        Document document = new Document();
        Set<String> topics =
            item instanceof Article article && !article.topic().isEmpty()
                ? Set.of(article.topic())
                : Set.of();
        indexer.addFields(document, item, topics, value);
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return new ItemIndex(new IndexSearcher(DirectoryReader.open(directory)));
  }

  /** How the index keeps a field of counted words. */
  static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static ObjectNode merge(ObjectNode first, ObjectNode second) {
    ObjectNode editions = (ObjectNode) first.get("editions");
    for (Map.Entry<String, JsonNode> field : second.properties()) {
      if (!field.getKey().equals("editions")) {
        first.set(field.getKey(), field.getValue());
      }
    }
    for (Map.Entry<String, JsonNode> edition : second.path("editions").properties()) {
      editions.set(edition.getKey(), edition.getValue());
    }
    return first;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  /** The files of a directory whose names end so, in order of their names. */
  static List<Path> files(Path directory, String... endings) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var paths = Files.list(directory)) {
      paths
          .sorted()
          .filter(path -> List.of(endings).stream().anyMatch(path.toString()::endsWith))
          .forEach(files::add);
    }
    return files;
  }
}
