package rs.putokaz.published.replica;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.PublicationChange;

/**
 * What a batch does to the replica.
 *
 * @param arrived new or newer items
 * @param gone ids of items to forget
 * @param goneKeys their keys, and the former keys of items that were renamed
 */
record ReplicaChange(List<StoredItem> arrived, List<UUID> gone, List<ItemKey> goneKeys) {

  private static final Logger LOG = Logger.getLogger(ReplicaChange.class.getName());

  static ReplicaChange of(FeedBatch batch, Map<UUID, ItemKey> keys) {
    List<StoredItem> arrived = new ArrayList<>();
    List<UUID> gone = new ArrayList<>();
    List<ItemKey> goneKeys = new ArrayList<>();
    for (PublicationChange change : batch.changes()) {
      ItemKey former = keys.get(change.item());
      if (change.publication().isPresent()) {
        PublicationChange.Publication publication = change.publication().get();
        Optional<StoredItem> read = read(change.item(), publication);
        read.ifPresent(arrived::add);
        read.map(item -> item.item().key())
            .filter(key -> former != null && !former.equals(key))
            .ifPresent(key -> goneKeys.add(former));
      } else if (former != null) {
        gone.add(change.item());
        goneKeys.add(former);
      }
    }
    return new ReplicaChange(arrived, gone, goneKeys);
  }

  /**
   * Nothing for a document of a kind that this node is too old to know: it goes on with all others,
   * and with what it has of this one.
   */
  private static Optional<StoredItem> read(UUID id, PublicationChange.Publication publication) {
    try {
      Item item = ItemJson.read(publication.document());
      item.editions().values().forEach(Edition::blocks); // all of it is read here, or not at all
      return Optional.of(
          new StoredItem(id, item, publication.document(), publication.visibleUntil()));
    } catch (UncheckedIOException | IllegalArgumentException unknown) {
      LOG.log(Level.SEVERE, unknown, () -> "The publication " + id + " cannot be read; left out");
      return Optional.empty();
    }
  }

  /** This change and then another. */
  ReplicaChange and(ReplicaChange other) {
    return new ReplicaChange(
        Stream.concat(arrived.stream(), other.arrived.stream()).toList(),
        Stream.concat(gone.stream(), other.gone.stream()).toList(),
        Stream.concat(goneKeys.stream(), other.goneKeys.stream()).toList());
  }

  static ReplicaChange removal(Collection<UUID> ended, Map<UUID, ItemKey> keys) {
    List<ItemKey> goneKeys = ended.stream().map(keys::get).filter(Objects::nonNull).toList();
    return new ReplicaChange(List.of(), List.copyOf(ended), goneKeys);
  }

  List<Item> items() {
    return arrived.stream().map(StoredItem::item).toList();
  }

  Set<ItemKey> touched() {
    Set<ItemKey> touched = new HashSet<>(goneKeys);
    arrived.forEach(item -> touched.add(item.item().key()));
    return touched;
  }

  void remember(Map<UUID, ItemKey> keys, Map<UUID, Instant> expiries) {
    gone.forEach(keys::remove);
    gone.forEach(expiries::remove);
    arrived.forEach(item -> item.remember(keys, expiries));
  }
}
