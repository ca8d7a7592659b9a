package rs.putokaz.published.replica;

import java.util.Set;
import rs.putokaz.published.document.ItemKey;

/** Hears which items become different: before the replica shows them, and after. */
@FunctionalInterface
public interface ReplicaListener {

  /**
   * These items are about to come, change or go; readers may see some of it from now on. {@link
   * #changed} follows at once.
   */
  default void changing(Set<ItemKey> items) {}

  /** These items came, changed or went, and every reader sees it. */
  void changed(Set<ItemKey> items);
}
