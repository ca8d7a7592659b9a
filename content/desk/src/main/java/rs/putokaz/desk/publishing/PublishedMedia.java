package rs.putokaz.desk.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import rs.putokaz.desk.publishing.UnreadyMediaException.Problem;
import rs.putokaz.desk.publishing.UnreadyMediaException.Reason;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;

/**
 * Puts into documents what their blocks show: which renditions there are and what is said of them.
 * So a document stands for itself, and whatever it does not name no reader gets.
 */
final class PublishedMedia {

  private static final String MEDIA = "media";

  private final MediaTables tables;

  PublishedMedia(Connection connection) {
    this.tables = new MediaTables(connection);
  }

  /** The document with what its blocks show; media that readers must not get are left out. */
  byte[] describe(byte[] document) throws SQLException {
    if (!new String(document, StandardCharsets.UTF_8).contains("\"" + MEDIA + "\"")) {
      return document;
    }
    JsonNode tree = ItemJson.tree(document);
    Set<String> names = new TreeSet<>();
    eachBlock(tree, (block, language) -> names.add(block.path(MEDIA).asText()));
    Map<String, ShownMedium> media = tables.media(names);
    eachBlock(tree, (block, language) -> describe(block, language, media));
    return ItemJson.write(tree);
  }

  private static void describe(ObjectNode block, String language, Map<String, ShownMedium> media) {
    block.remove(BlockMedium.PARTS);
    ShownMedium medium = media.get(block.path(MEDIA).asText());
    if (medium != null && medium.allowed() && isOfKind(medium, block.path("kind").asText())) {
      medium.describe(block, language);
    }
  }

  private static boolean isOfKind(ShownMedium medium, String blockKind) {
    boolean picture = blockKind.equals(BlockKind.IMAGE.word());
    return picture
        ? medium.kind().equals("picture")
        : blockKind.equals(BlockKind.FILE.word()) || medium.kind().equals(blockKind);
  }

  /** Readers get what the documents name, through these items. */
  void note(Map<UUID, byte[]> documents) throws SQLException {
    Map<UUID, Set<String>> renditions = new HashMap<>();
    documents.forEach((item, document) -> renditions.put(item, BlockMedium.renditionsOf(document)));
    tables.noteRenditions(renditions);
  }

  /** Writes the documents anew that show a medium; gives the items that are different now. */
  Set<UUID> refresh(String medium, Collection<String> renditions) throws SQLException {
    Map<UUID, byte[]> changed = new HashMap<>();
    for (Map.Entry<UUID, byte[]> shown : tables.showing(medium, renditions).entrySet()) {
      byte[] described = describe(shown.getValue());
      if (!Arrays.equals(described, shown.getValue())) {
        tables.rewrite(shown.getKey(), described);
        changed.put(shown.getKey(), described);
      }
    }
    note(changed);
    return changed.keySet();
  }

  /** Puts another document in the place of what readers have of an item. */
  void rewrite(UUID item, byte[] document) throws SQLException {
    tables.rewrite(item, document);
    note(Map.of(item, document));
  }

  List<MediaUse> uses(String medium) throws SQLException {
    return tables.uses(medium);
  }

  /** What keeps an item from being published. */
  List<Problem> problems(Item item) throws SQLException {
    List<Problem> problems = new ArrayList<>();
    Set<String> names =
        item.editions().values().stream()
            .flatMap(edition -> shows(edition).stream())
            .map(block -> block.attribute(MEDIA))
            .collect(Collectors.toSet());
    if (names.isEmpty()) {
      return problems;
    }
    Map<String, ShownMedium> media = tables.media(names);
    item.editions()
        .forEach(
            (language, edition) ->
                shows(edition)
                    .forEach(
                        block ->
                            problem(media.get(block.attribute(MEDIA)), block, language)
                                .forEach(
                                    reason ->
                                        problems.add(
                                            new Problem(
                                                block.attribute(MEDIA), language, reason)))));
    return problems;
  }

  private static List<Block> shows(Edition edition) {
    return edition.blocks().stream().filter(block -> !block.attribute(MEDIA).isEmpty()).toList();
  }

  private static List<Reason> problem(ShownMedium medium, Block block, String language) {
    if (medium == null) {
      return List.of(Reason.MISSING);
    }
    if (!isOfKind(medium, block.kind().word())) {
      return List.of(Reason.OTHER_KIND);
    }
    if (!medium.allowed()) {
      return List.of(Reason.NO_CONSENT);
    }
    if (block.kind() == BlockKind.IMAGE) {
      return medium.saysNothingIn(language) ? List.of(Reason.NO_ALT) : List.of();
    }
    List<Reason> lacking = new ArrayList<>();
    boolean played = block.kind() == BlockKind.AUDIO || block.kind() == BlockKind.VIDEO;
    if (played && medium.isUnwrittenIn(language)) {
      lacking.add(Reason.NO_TRANSCRIPT);
    }
    if (block.kind() == BlockKind.VIDEO && medium.isUncaptionedIn(language)) {
      lacking.add(Reason.NO_CAPTIONS);
    }
    return lacking;
  }

  private static void eachBlock(JsonNode document, BiConsumer<ObjectNode, String> action) {
    document
        .path("editions")
        .fields()
        .forEachRemaining(
            edition ->
                edition
                    .getValue()
                    .path("blocks")
                    .forEach(
                        block -> {
                          if (block.has(MEDIA)) {
                            action.accept((ObjectNode) block, edition.getKey());
                          }
                        }));
  }
}
