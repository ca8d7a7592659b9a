package rs.putokaz.portal.page;

import rs.putokaz.published.document.ItemKey;

/** Where the page of an item is, behind the language. */
public final class ItemPaths {

  private ItemPaths() {}

  /**
   * Path with a slash at the beginning.
   *
   * @throws IllegalArgumentException for what has no page of its own, such as a fact
   */
  public static String of(ItemKey key) {
    return switch (key.type()) {
      case ARTICLE -> "/info/" + key.slug();
      case TOPIC -> "/topics/" + key.slug();
      case CENTRE -> "/centres/" + key.slug();
      case FACT, NOTICE, SERVICE, ALERT, REDIRECT, SYNONYM, SITETEXT, LATINWORD ->
          throw new IllegalArgumentException("it has no page: " + key);
    };
  }
}
