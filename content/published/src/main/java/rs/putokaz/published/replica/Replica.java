package rs.putokaz.published.replica;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.feed.FeedTarget;

/**
 * A node's own copy of what is published. It opens from disk without the database, is written by
 * the one thread that follows the feed, and read by all others. Every batch is committed together
 * with its position, so a crash loses nothing and repeats nothing. An index that is missing or
 * damaged is begun anew and filled from the feed.
 */
public final class Replica implements FeedTarget, AutoCloseable {

  /** Bytes of the documents kept for the next reader; what is read of them takes as much again. */
  private static final long KEPT_BYTES = 24L * 1024 * 1024;

  private final ReplicaIndex index;
  private final List<ReplicaListener> listeners = new CopyOnWriteArrayList<>();
  private final Cache<String, StoredItem> items =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_BYTES)
          .weigher((String id, StoredItem item) -> item.json().length)
          .build();
  private volatile Catalogue catalogue;
  private volatile FeedPosition position;
  private final Map<UUID, Instant> expiries = new HashMap<>();
  private final Map<UUID, ItemKey> keys = new HashMap<>();

  /** Items of the database that was followed before, which have not come again from this one. */
  private final Set<UUID> unconfirmed = new HashSet<>();

  /**
   * Opens the copy in a folder, or begins one.
   *
   * @param folder its own folder, used by nobody else
   * @param fields what search wants indexed
   * @throws UncheckedIOException when the folder cannot be written
   */
  public Replica(Path folder, IndexFields fields) {
    index = ReplicaIndex.open(folder, fields);
    Catalogue.Making found = new Catalogue.Making(Catalogue.EMPTY);
    index.readAll(
        stored -> {
          found.add(stored.item());
          stored.remember(keys, expiries);
        });
    catalogue = found.finished();
    position = index.position();
    if (position.equals(FeedPosition.START)) {
      unconfirmed.addAll(keys.keySet()); // it was stopped while it began anew
    }
  }

  /** The picture of all items, as it is now. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The published item of that key. */
  public Optional<Item> find(ItemKey key) {
    return search(
        searcher -> {
          Term term = StoredItem.keyTerm(key);
          ScoreDoc[] found = searcher.search(new TermQuery(term), 1).scoreDocs;
          return found.length == 0
              ? Optional.<Item>empty()
              : Optional.of(load(searcher.storedFields().document(found[0].doc)));
        });
  }

  /** The item that lies in a document of the index. */
  Item load(Document stored) {
    String id = stored.get(StoredItem.ID);
    StoredItem kept = items.getIfPresent(id);
    // A reader who began before a change may still load, and leave here, what was true then.
    if (kept == null || !stored.getBinaryValue(StoredItem.JSON).equals(new BytesRef(kept.json()))) {
      kept = StoredItem.read(stored);
      items.put(id, kept);
    }
    return kept.item();
  }

  /** What runs against a searcher of the index. */
  @FunctionalInterface
  public interface Search<T> {

    /** Looks something up. */
    T apply(IndexSearcher searcher) throws IOException;
  }

  /** Runs a search on what is visible now. */
  public <T> T search(Search<T> search) {
    return index.search(search);
  }

  /** From now on tells a listener what changes. */
  public void addListener(ReplicaListener listener) {
    listeners.add(listener);
  }

  @Override
  public FeedPosition position() {
    return position;
  }

  @Override
  public void apply(FeedBatch batch) {
    ReplicaChange change = ReplicaChange.of(batch, keys);
    change.arrived().forEach(item -> unconfirmed.remove(item.id()));
    if (batch.complete() && !unconfirmed.isEmpty()) {
      change = change.and(ReplicaChange.removal(unconfirmed, keys));
      unconfirmed.clear();
    }
    take(change, batch.position());
  }

  @Override
  public void expire(Instant now) {
    List<UUID> ended =
        expiries.entrySet().stream()
            .filter(e -> !e.getValue().isAfter(now))
            .map(Map.Entry::getKey)
            .toList();
    if (!ended.isEmpty()) {
      take(ReplicaChange.removal(ended, keys), position);
    }
  }

  private void take(ReplicaChange change, FeedPosition next) {
    Catalogue before = catalogue;
    Catalogue after = before.with(change.items(), change.goneKeys());
    // While it begins anew the start is noted, so that it begins anew again after a crash.
    index.write(change, before, after, unconfirmed.isEmpty() ? next : FeedPosition.START);
    Set<ItemKey> touched = change.touched();
    // All that takes its time is done: what readers see of it changes at once.
    listeners.forEach(listener -> listener.changing(touched));
    index.show();
    catalogue = after;
    position = next;
    change.remember(keys, expiries);
    items.invalidateAll();
    listeners.forEach(listener -> listener.changed(touched));
  }

  @Override
  public Instant nextExpiry() {
    return expiries.values().stream().min(Instant::compareTo).orElse(Instant.MAX);
  }

  @Override
  public void reset() {
    unconfirmed.addAll(keys.keySet());
    position = FeedPosition.START;
  }

  @Override
  public void close() {
    index.close();
  }
}
