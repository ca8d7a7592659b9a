package rs.putokaz.portal.http;

import java.util.HashSet;
import java.util.Set;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/**
 * Collects what a page is rendered from while it is rendered: items by key, and whole lists, which
 * change when any item of their type does.
 */
public final class Sources {

  /** What pages are named after that are others on the next day. */
  static final String TODAY = "today";

  private final Set<String> names = new HashSet<>();

  /** The page shows this item. */
  public void item(ItemKey key) {
    names.add(key.toString());
  }

  /** The page shows a list of items of this type. */
  public void list(ItemType type) {
    names.add(listName(type));
  }

  /** The page shows what another one shows under that name. */
  public void name(String name) {
    names.add(name);
  }

  /** The page shows what is today, so it is another one tomorrow. */
  public void today() {
    names.add(TODAY);
  }

  /** All names so far. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** Names of everything that is different when these items are. */
  public static Set<String> changed(Set<ItemKey> items) {
    Set<String> changed = new HashSet<>();
    for (ItemKey item : items) {
      changed.add(item.toString());
      changed.add(listName(item.type()));
    }
    return changed;
  }

  private static String listName(ItemType type) {
    return "every:" + type.word();
  }
}
