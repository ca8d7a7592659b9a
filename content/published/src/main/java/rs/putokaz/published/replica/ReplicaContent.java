package rs.putokaz.published.replica;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;

/** What a node finds in its index when it starts. */
record ReplicaContent(List<Item> items, Map<UUID, ItemKey> keys, Map<UUID, Instant> expiries) {

  static ReplicaContent of(List<Item> items, List<StoredItem> stored) {
    Map<UUID, ItemKey> keys = new HashMap<>();
    Map<UUID, Instant> expiries = new HashMap<>();
    for (StoredItem item : stored) {
      keys.put(item.id(), item.item().key());
      if (item.visibleUntil().isBefore(Instant.MAX)) {
        expiries.put(item.id(), item.visibleUntil());
      }
    }
    return new ReplicaContent(items, keys, expiries);
  }
}
