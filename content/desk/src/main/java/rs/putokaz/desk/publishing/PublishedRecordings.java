package rs.putokaz.desk.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockMedium;
import rs.putokaz.published.document.ItemJson;
import rs.putokaz.published.recording.BlockRecording;

/**
 * Puts into documents which of their blocks are read aloud, and where: only a recording of exactly
 * the words that are published, for one of other words is worse than none.
 */
final class PublishedRecordings {

  private static final String OF_ITEMS =
      "select item, language, block, wording, facts, rendition from desk.recording"
          + " where item = any(?) for share";

  /** Held until the commit, so that nobody else writes the document meanwhile. */
  private static final String DOCUMENT =
      "select document from published.publication where item = ? for update";

  private final Connection connection;

  PublishedRecordings(Connection connection) {
    this.connection = connection;
  }

  /** A recording of one wording of a block. */
  record Recorded(String language, String block, String wording, String facts, String rendition) {

    private boolean isOf(String tag, Block shown) {
      return language.equals(tag)
          && block.equals(shown.id())
          && wording.equals(BlockRecording.wording(shown));
    }
  }

  /** The recordings of items; an item without any is left out. */
  Map<UUID, List<Recorded>> of(Collection<UUID> items) throws SQLException {
    Map<UUID, List<Recorded>> found = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement(OF_ITEMS)) {
      query.setArray(1, connection.createArrayOf("uuid", items.toArray()));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found
              .computeIfAbsent(row.getObject("item", UUID.class), item -> new ArrayList<>())
              .add(
                  new Recorded(
                      row.getString("language"),
                      row.getString("block"),
                      row.getString("wording"),
                      row.getString("facts"),
                      row.getString("rendition")));
        }
      }
    }
    return found;
  }

  /** A document that is about to be published, with the recordings of its words. */
  static byte[] describe(byte[] document, List<Recorded> recordings) {
    if (recordings.isEmpty()) {
      return document;
    }
    JsonNode tree = ItemJson.tree(document);
    tree.path("editions")
        .fields()
        .forEachRemaining(
            edition ->
                edition
                    .getValue()
                    .path("blocks")
                    .forEach(block -> describe((ObjectNode) block, edition.getKey(), recordings)));
    return ItemJson.write(tree);
  }

  private static void describe(ObjectNode node, String language, List<Recorded> recordings) {
    Block block = ItemJson.mapper().convertValue(node, Block.class);
    recordings.stream()
        .filter(recorded -> recorded.isOf(language, block))
        .findFirst()
        .ifPresent(
            recorded -> {
              node.put(BlockMedium.RECORDING, recorded.rendition());
              if (!recorded.facts().isEmpty()) {
                node.put(BlockMedium.RECORDED_FACTS, recorded.facts());
              }
            });
  }

  /** What readers have of an item without the recordings that are gone; empty when none is. */
  Optional<byte[]> withoutLost(UUID item) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(DOCUMENT)) {
      query.setObject(1, item);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? without(row.getBytes(1), of(List.of(item)).getOrDefault(item, List.of()))
            : Optional.empty();
      }
    }
  }

  private static Optional<byte[]> without(byte[] document, List<Recorded> recordings) {
    Set<String> kept = new TreeSet<>();
    recordings.forEach(recorded -> kept.add(recorded.rendition()));
    JsonNode tree = ItemJson.tree(document);
    boolean changed = false;
    for (JsonNode edition : tree.path("editions")) {
      for (JsonNode block : edition.path("blocks")) {
        if (block.has(BlockMedium.RECORDING)
            && !kept.contains(block.path(BlockMedium.RECORDING).asText())) {
          ((ObjectNode) block).remove(List.of(BlockMedium.RECORDING, BlockMedium.RECORDED_FACTS));
          changed = true;
        }
      }
    }
    return changed ? Optional.of(ItemJson.write(tree)) : Optional.empty();
  }
}
