package rs.putokaz.desk.translation.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/** Finds which text of an edition is the translation of which text of its source. */
final class BlockPairs {

  /** A text and its translation. */
  record Pair(String block, String part, String source, String target) {}

  private BlockPairs() {}

  /**
   * The pairs of two editions that readers may get. A block that was made from another wording than
   * the source has is no translation of it.
   */
  static List<Pair> of(Edition source, Edition target) {
    Map<String, Block> blocks = new HashMap<>();
    source.blocks().forEach(block -> blocks.put(block.id(), block));
    List<Pair> pairs = new ArrayList<>();
    for (Block block : target.blocks()) {
      Block from = blocks.get(block.id());
      if (from != null && from.kind() == block.kind() && from.hash().equals(block.sourceHash())) {
        Map<String, String> there = parts(block);
        parts(from)
            .forEach(
                (part, text) -> {
                  String translated = there.getOrDefault(part, "");
                  if (!translated.isEmpty()) {
                    pairs.add(new Pair(block.id(), part, text, translated));
                  }
                });
      }
    }
    return pairs;
  }

  /** Items of a list are pairs only when there are as many of them in both languages. */
  private static Map<String, String> parts(Block block) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (!block.title().isEmpty()) {
      parts.put("title", block.title());
    }
    if (!block.text().isEmpty()) {
      parts.put("text", block.text());
    }
    List<String> items = block.items();
    for (int i = 0; i < items.size(); i++) {
      parts.put((i + 1) + "/" + items.size(), items.get(i));
    }
    return parts;
  }
}
