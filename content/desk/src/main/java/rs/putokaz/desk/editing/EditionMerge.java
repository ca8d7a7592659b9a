package rs.putokaz.desk.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/**
 * Two texts that were both made from a third, brought together block by block. What only one of the
 * two has changed is taken from that one. Where both have changed the same part, the text has mine,
 * and the part is a conflict that a person decides. Nothing is dropped that either has changed.
 *
 * @param text both together
 * @param conflicts parts that both have changed, in the order of the text
 * @param taken how many parts were taken from theirs
 */
public record EditionMerge(Edition text, List<Conflict> conflicts, int taken) {

  /** Name of the title among the parts. */
  public static final String TITLE = "title";

  /** Name of the summary among the parts. */
  public static final String SUMMARY = "summary";

  /**
   * A part that both have changed.
   *
   * @param part {@link #TITLE}, {@link #SUMMARY} or the id of a block
   * @param mine my words; null when I removed the block
   * @param theirs their words; null when they removed it
   */
  public record Conflict(String part, Block mine, Block theirs) {}

  /** Copies the list. */
  public EditionMerge {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Brings two texts together.
   *
   * @param base what both began with; an empty text when there was none
   */
  public static EditionMerge of(Edition base, Edition mine, Edition theirs) {
    return new Merging(base, mine, theirs).run();
  }

  /** One run. */
  private static final class Merging {

    private final Edition base;
    private final Edition mine;
    private final Edition theirs;
    private final List<Conflict> conflicts = new ArrayList<>();
    private int taken;

    Merging(Edition base, Edition mine, Edition theirs) {
      this.base = base;
      this.mine = mine;
      this.theirs = theirs;
    }

    EditionMerge run() {
      String title = words(TITLE, base.title(), mine.title(), theirs.title());
      String summary = words(SUMMARY, base.summary(), mine.summary(), theirs.summary());
      Map<String, Block> ours = byId(mine);
      Map<String, Block> others = byId(theirs);
      Map<String, Block> former = byId(base);
      List<Block> blocks = new ArrayList<>();
      for (String id : order(ours.keySet(), others.keySet())) {
        Block chosen = block(id, former.get(id), ours.get(id), others.get(id));
        if (chosen != null) {
          blocks.add(chosen);
        }
      }
      return new EditionMerge(new Edition(title, summary, blocks), conflicts, taken);
    }

    private String words(String part, String before, String own, String other) {
      if (own.equals(other) || before.equals(other)) {
        return own;
      }
      if (before.equals(own)) {
        taken++;
        return other;
      }
      conflicts.add(new Conflict(part, paragraph(part, own), paragraph(part, other)));
      return own;
    }

    private Block block(String id, Block before, Block own, Block other) {
      if (same(own, other) || same(before, other)) {
        return own;
      }
      if (same(before, own)) {
        taken++;
        return other;
      }
      conflicts.add(new Conflict(id, own, other));
      return own == null ? other : own;
    }

    /** My order; what only they have stands behind what it stands behind in theirs. */
    private static List<String> order(Set<String> own, Set<String> other) {
      List<String> order = new ArrayList<>(own);
      String before = null;
      for (String id : new LinkedHashSet<>(other)) {
        if (!own.contains(id)) {
          order.add(before == null ? 0 : order.indexOf(before) + 1, id);
        }
        before = id;
      }
      return order;
    }

    private static Map<String, Block> byId(Edition text) {
      Map<String, Block> blocks = new LinkedHashMap<>();
      text.blocks().forEach(block -> blocks.put(block.id(), block));
      return blocks;
    }

    private static Block paragraph(String id, String words) {
      return new Block(id, BlockKind.PARAGRAPH, "", words, List.of(), "", Map.of());
    }

    /** Whether two blocks say the same; of what they were translated from does not count. */
    private static boolean same(Block one, Block other) {
      return one == null || other == null
          ? one == other
          : one.kind() == other.kind()
              && one.texts().equals(other.texts())
              && Objects.equals(one.title(), other.title())
              && one.attributes().equals(other.attributes());
    }
  }
}
