package rs.putokaz.published.replica;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.Topic;
import rs.putokaz.published.feed.FeedPosition;

/** The Lucene side of the replica: opening, healing, writing, searching. */
final class ReplicaIndex implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ReplicaIndex.class.getName());

  /** Raised whenever the fields change, so that a node with an older index builds it anew. */
  private static final String FORMAT = "7";

  private static final int SEGMENTS = 3;

  private static final int EVERYTHING = Integer.MAX_VALUE - 1;

  private final FSDirectory directory;
  private final IndexFields fields;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private ReplicaIndex(FSDirectory directory, IndexFields fields) throws IOException {
    this.directory = directory;
    this.fields = fields;
    IndexWriterConfig config = new IndexWriterConfig(fields.analyzer());
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(48);
    // A search looks for its words in each segment, and there are many searches to one change.
    config.setMergePolicy(
        new TieredMergePolicy().setSegmentsPerTier(SEGMENTS).setMaxMergeAtOnce(SEGMENTS));
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, new SearcherFactory());
  }

  static ReplicaIndex open(Path folder, IndexFields fields) {
    try {
      Files.createDirectories(folder);
      FSDirectory directory = FSDirectory.open(folder);
      if (!usable(directory)) {
        delete(directory);
      }
      return new ReplicaIndex(directory, fields);
    } catch (IOException e) {
      throw new UncheckedIOException("The replica in " + folder + " cannot be opened", e);
    }
  }

  private static boolean usable(FSDirectory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return FORMAT.equals(reader.getIndexCommit().getUserData().get("format"));
    } catch (IndexNotFoundException none) {
      return false;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException
        | EOFException
        | IllegalArgumentException damaged) {
      LOG.log(Level.WARNING, "The replica is damaged and is built anew: {0}", damaged.getMessage());
      return false;
    }
  }

  private static void delete(FSDirectory directory) throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  /**
   * Reads everything there is, one after the other: together it may be more than fits in memory.
   */
  void readAll(Consumer<StoredItem> taker) {
    search(
        searcher -> {
          for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), EVERYTHING).scoreDocs) {
            taker.accept(StoredItem.read(searcher.storedFields().document(hit.doc)));
          }
          return null;
        });
  }

  FeedPosition position() {
    Map<String, String> committed = new LinkedHashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
    }
    return committed.containsKey("change")
        ? new FeedPosition(
            Long.parseLong(committed.get("change")), Instant.parse(committed.get("boundary")))
        : FeedPosition.START;
  }

  void write(ReplicaChange change, Catalogue before, Catalogue after, FeedPosition position) {
    try {
      for (UUID id : change.gone()) {
        writer.deleteDocuments(StoredItem.idTerm(id));
      }
      Set<UUID> written = new HashSet<>(change.gone());
      for (StoredItem item : change.arrived()) {
        written.add(item.id());
        write(item, after);
      }
      rewrite(dependents(change, before, after), written, after);
      commit(position);
    } catch (IOException e) {
      throw new UncheckedIOException("The replica cannot be written", e);
    }
  }

  private void write(StoredItem item, Catalogue catalogue) throws IOException {
    writer.updateDocument(StoredItem.idTerm(item.id()), item.toDocument(fields, catalogue));
  }

  /** Indexes once more what has these terms, one after the other: it may be very much. */
  private void rewrite(Set<Term> terms, Set<UUID> written, Catalogue catalogue) {
    if (terms.isEmpty()) {
      return;
    }
    search(
        searcher -> {
          for (Term term : terms) {
            for (ScoreDoc hit : searcher.search(new TermQuery(term), EVERYTHING).scoreDocs) {
              StoredItem item = StoredItem.read(searcher.storedFields().document(hit.doc));
              if (written.add(item.id())) {
                write(item, catalogue);
              }
            }
          }
          return null;
        });
  }

  /** What is indexed with something of another item which is different now. */
  private static Set<Term> dependents(ReplicaChange change, Catalogue before, Catalogue after) {
    Set<Term> terms = new HashSet<>();
    for (ItemKey key : change.touched()) {
      String slug = key.slug();
      switch (key.type()) {
        case FACT -> {
          if (!before.factValue(slug).equals(after.factValue(slug))) {
            terms.add(new Term(StoredItem.FACT, slug));
          }
        }
        case TOPIC -> {
          Optional<Topic> old = before.topic(slug);
          Optional<Topic> now = after.topic(slug);
          if (!old.map(Topic::parent).equals(now.map(Topic::parent))) {
            terms.add(new Term(StoredItem.TOPIC, slug));
          } else if (!old.equals(now)) {
            after.articlesIn(slug).forEach(article -> terms.add(StoredItem.keyTerm(article.key())));
          }
        }
        case ARTICLE -> {
          topicThatChanged(before.article(slug), before, after).ifPresent(terms::add);
          topicThatChanged(after.article(slug), before, after).ifPresent(terms::add);
        }
        case CENTRE,
            NOTICE,
            SERVICE,
            ALERT,
            REDIRECT,
            SYNONYM,
            SITETEXT,
            LATINWORD -> {} // nothing else is indexed with it
      }
    }
    return terms;
  }

  /** The topic of an article, when it got its first article or lost its last. */
  private static Optional<Term> topicThatChanged(
      Optional<ItemSummary> article, Catalogue before, Catalogue after) {
    return article
        .map(ItemSummary::topic)
        .filter(topic -> !topic.isEmpty())
        .filter(topic -> before.articlesIn(topic).isEmpty() != after.articlesIn(topic).isEmpty())
        .map(topic -> StoredItem.keyTerm(new ItemKey(ItemType.TOPIC, topic)));
  }

  private void commit(FeedPosition position) throws IOException {
    writer.setLiveCommitData(
        Map.of(
                "format", FORMAT,
                "change", Long.toString(position.changeNo()),
                "boundary", position.boundary().toString())
            .entrySet());
    writer.commit();
  }

  /** Lets readers see what was written: until now they saw what was before. */
  void show() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("The replica cannot be read", e);
    }
  }

  <T> T search(Replica.Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.apply(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The replica cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The replica cannot be closed", e);
    }
  }
}
