package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rs.putokaz.published.document.ItemJson;

/**
 * The list of the objects of a bundle.
 *
 * @param name of the bundle
 * @param prio smaller numbers are fetched first
 * @param entries its lines
 * @param json list of {@code [path, sha256, bytes]}
 * @param sha256 of that list
 * @param bytes of all objects together
 */
record Manifest(
    String name, int prio, List<Entry> entries, byte[] json, String sha256, long bytes) {

  /**
   * A line of it.
   *
   * @param bytes length of the object
   */
  record Entry(String path, String sha256, long bytes) {}

  static Manifest of(String name, int prio, List<Entry> entries) {
    byte[] json = written(list(entries));
    long bytes = entries.stream().mapToLong(Entry::bytes).sum();
    return new Manifest(name, prio, List.copyOf(entries), json, Digest.of(json), bytes);
  }

  /**
   * What is another line than in an earlier list, as {@code {"lines": [[path, sha256, bytes]]}}; an
   * edited page is one line of sixty. Empty when lines have come, gone or moved: the whole list is
   * needed then.
   */
  Optional<byte[]> since(Manifest earlier) {
    if (!paths(entries).equals(paths(earlier.entries))) {
      return Optional.empty();
    }
    List<Entry> changed =
        IntStream.range(0, entries.size())
            .filter(i -> !entries.get(i).equals(earlier.entries.get(i)))
            .mapToObj(entries::get)
            .toList();
    ObjectNode change = ItemJson.mapper().createObjectNode();
    change.set("lines", list(changed));
    return Optional.of(written(change));
  }

  private static List<String> paths(List<Entry> entries) {
    return entries.stream().map(Entry::path).toList();
  }

  private static ArrayNode list(List<Entry> entries) {
    ArrayNode list = ItemJson.mapper().createArrayNode();
    entries.forEach(
        entry -> list.addArray().add(entry.path()).add(entry.sha256()).add(entry.bytes()));
    return list;
  }

  private static byte[] written(JsonNode tree) {
    try {
      return ItemJson.mapper().writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }
}
