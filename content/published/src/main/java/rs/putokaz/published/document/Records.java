package rs.putokaz.published.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the records of this package do alike with absent parts. */
final class Records {

  private Records() {}

  static String text(String value) {
    return value == null ? "" : value;
  }

  static List<String> list(List<String> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  static Map<String, Edition> sorted(Map<String, Edition> editions) {
    if (editions == null || editions.isEmpty()) {
      throw new IllegalArgumentException("an item has at least one edition");
    }
    return editions instanceof StoredEditions
        ? editions
        : Collections.unmodifiableMap(new TreeMap<>(editions));
  }
}
