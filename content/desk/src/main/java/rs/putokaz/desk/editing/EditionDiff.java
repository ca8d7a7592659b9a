package rs.putokaz.desk.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * What differs between two texts, part by part, for people to read. Parts that are alike are left
 * out.
 */
public final class EditionDiff {

  /** What happened to a part. */
  public enum Change {
    ADDED,
    REMOVED,
    CHANGED,
    /** The same words in another place among the blocks that stayed. */
    MOVED
  }

  /**
   * A part that differs.
   *
   * @param part {@link EditionMerge#TITLE}, {@link EditionMerge#SUMMARY} or the id of a block
   * @param before former words, parts of a block on lines of their own; empty when added
   * @param after present words; empty when removed
   */
  public record Difference(String part, Change change, String before, String after) {}

  private EditionDiff() {}

  /** What one has to do to the first text to get the second, in the order of the second. */
  public static List<Difference> of(Edition before, Edition after) {
    List<Difference> differences = new ArrayList<>();
    words(differences, EditionMerge.TITLE, before.title(), after.title());
    words(differences, EditionMerge.SUMMARY, before.summary(), after.summary());
    Map<String, Block> former = byId(before);
    Map<String, Block> present = byId(after);
    List<String> stayed = former.keySet().stream().filter(present::containsKey).toList();
    List<String> staying = present.keySet().stream().filter(former::containsKey).toList();
    int place = 0;
    for (Block block : after.blocks()) {
      Block old = former.get(block.id());
      if (old == null) {
        differences.add(new Difference(block.id(), Change.ADDED, "", words(block)));
      } else {
        boolean moved = !stayed.get(place).equals(staying.get(place));
        place++;
        compare(differences, old, block, moved);
      }
    }
    before.blocks().stream()
        .filter(block -> !present.containsKey(block.id()))
        .forEach(
            block -> differences.add(new Difference(block.id(), Change.REMOVED, words(block), "")));
    return differences;
  }

  private static void compare(List<Difference> found, Block old, Block block, boolean moved) {
    if (!words(old).equals(words(block))) {
      found.add(new Difference(block.id(), Change.CHANGED, words(old), words(block)));
    } else if (moved) {
      found.add(new Difference(block.id(), Change.MOVED, words(old), words(block)));
    }
  }

  private static void words(List<Difference> found, String part, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(part, Change.CHANGED, before, after));
    }
  }

  private static Map<String, Block> byId(Edition text) {
    Map<String, Block> blocks = new LinkedHashMap<>();
    text.blocks().forEach(block -> blocks.put(block.id(), block));
    return blocks;
  }

  /** All that a block says: its texts, then its shared values. */
  static String words(Block block) {
    List<String> lines = new ArrayList<>(block.texts());
    block.attributes().forEach((name, value) -> lines.add(name + ": " + value));
    return String.join("\n", lines);
  }
}
