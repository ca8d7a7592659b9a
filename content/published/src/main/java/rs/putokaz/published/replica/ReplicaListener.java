package rs.putokaz.published.replica;

import java.util.Set;
import rs.putokaz.published.document.ItemKey;

/** Hears which items are different now; called after the replica shows them. */
@FunctionalInterface
public interface ReplicaListener {

  /** These items came, changed or went. */
  void changed(Set<ItemKey> items);
}
