package rs.putokaz.portal.kiosk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.UncheckedIOException;
import java.util.List;
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
    ArrayNode list = ItemJson.mapper().createArrayNode();
    entries.forEach(
        entry -> list.addArray().add(entry.path()).add(entry.sha256()).add(entry.bytes()));
    try {
      byte[] json = ItemJson.mapper().writeValueAsBytes(list);
      long bytes = entries.stream().mapToLong(Entry::bytes).sum();
      return new Manifest(name, prio, List.copyOf(entries), json, Digest.of(json), bytes);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree can always be written", e);
    }
  }
}
