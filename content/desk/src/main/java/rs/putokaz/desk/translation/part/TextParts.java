package rs.putokaz.desk.translation.part;

import java.util.LinkedHashMap;
import java.util.Map;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/** Takes a text apart. */
public final class TextParts {

  private TextParts() {}

  /**
   * Every part that has words, in reading order. The title is plain, all others are inline text.
   */
  public static Map<PartId, String> of(Edition text) {
    Map<PartId, String> parts = new LinkedHashMap<>();
    put(parts, PartId.TITLE, text.title());
    put(parts, PartId.SUMMARY, text.summary());
    text.blocks().forEach(block -> parts.putAll(of(block)));
    return parts;
  }

  /** Every part of a block that has words, in reading order. */
  public static Map<PartId, String> of(Block block) {
    Map<PartId, String> parts = new LinkedHashMap<>();
    put(parts, new PartId(block.id(), "title", 0), block.title());
    put(parts, new PartId(block.id(), "text", 0), block.text());
    for (int i = 0; i < block.items().size(); i++) {
      put(parts, new PartId(block.id(), "items", i + 1), block.items().get(i));
    }
    return parts;
  }

  /** Fingerprint of one part: 16 hexadecimal digits; empty when it has no words. */
  public static String hash(String words) {
    return words == null || words.isEmpty()
        ? ""
        : new Block("part", BlockKind.PARAGRAPH, "", words, null, "", null).hash();
  }

  private static void put(Map<PartId, String> parts, PartId id, String words) {
    if (!words.isEmpty()) {
      parts.put(id, words);
    }
  }
}
