package rs.putokaz.published.document;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Editions that lie as JSON in the bytes of their item until one is asked for: a reader needs one
 * or two of fifteen. Immutable to its users, for all threads.
 */
final class StoredEditions extends AbstractMap<String, Edition> {

  /** Where an edition lies: first byte and the one after the last. */
  record Range(int from, int to) {}

  private final byte[] json;
  private final ObjectReader reader;
  private final NavigableMap<String, Range> ranges;
  private final Map<String, Edition> read = new ConcurrentHashMap<>();

  StoredEditions(byte[] json, ObjectReader reader, Map<String, Range> ranges) {
    this.json = json;
    this.reader = reader;
    this.ranges = new TreeMap<>(ranges);
  }

  @Override
  public boolean containsKey(Object tag) {
    return ranges.containsKey(tag);
  }

  @Override
  public Edition get(Object tag) {
    Range range = ranges.get(tag);
    return range == null ? null : read.computeIfAbsent((String) tag, key -> read(range));
  }

  private Edition read(Range range) {
    try {
      return reader.readValue(json, range.from(), range.to() - range.from());
    } catch (IOException e) {
      throw new UncheckedIOException("not an edition", e);
    }
  }

  @Override
  public Set<Map.Entry<String, Edition>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, Edition>> iterator() {
        Iterator<String> tags = ranges.keySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return tags.hasNext();
          }

          @Override
          public Map.Entry<String, Edition> next() {
            return new StoredEntry(tags.next());
          }
        };
      }

      @Override
      public int size() {
        return ranges.size();
      }
    };
  }

  /** An entry that reads its edition when it is asked for. */
  private final class StoredEntry implements Map.Entry<String, Edition> {

    private final String tag;

    StoredEntry(String tag) {
      this.tag = tag;
    }

    @Override
    public String getKey() {
      return tag;
    }

    @Override
    public Edition getValue() {
      return get(tag);
    }

    @Override
    public Edition setValue(Edition value) {
      throw new UnsupportedOperationException("published editions do not change");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Map.Entry<?, ?> entry
          && tag.equals(entry.getKey())
          && getValue().equals(entry.getValue());
    }

    @Override
    public int hashCode() {
      return tag.hashCode() ^ getValue().hashCode();
    }
  }
}
