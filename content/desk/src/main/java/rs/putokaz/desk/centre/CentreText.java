package rs.putokaz.desk.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

/**
 * The text of a centre as its officers write it: paragraphs with an empty line between them. They
 * keep the ids of the blocks that they were, in their order.
 */
public final class CentreText {

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

  private CentreText() {}

  /**
   * Whether the text has nothing but paragraphs besides what fills slots, so that it can be written
   * in this form.
   */
  public static boolean isPlain(Edition text) {
    return withoutSlots(text).stream().allMatch(block -> block.kind() == BlockKind.PARAGRAPH);
  }

  /** The blocks of the centre's own page: what fills slots stands in national articles. */
  public static List<Block> withoutSlots(Edition text) {
    return text.blocks().stream().filter(block -> block.kind() != BlockKind.SLOT).toList();
  }

  /** The paragraphs with an empty line between them. */
  public static String written(Edition text) {
    return withoutSlots(text).stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  /**
   * The text of what was written.
   *
   * @param present the text that it takes the place of, or of which it is a translation; what it
   *     has in slots stays
   */
  public static Edition read(String title, String summary, String written, Edition present) {
    List<String> paragraphs =
        Arrays.stream(EMPTY_LINE.split(written))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    Set<String> used =
        present.blocks().stream().map(Block::id).collect(Collectors.toCollection(HashSet::new));
    List<Block> former = withoutSlots(present);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String id = i < former.size() ? former.get(i).id() : unused(used);
      blocks.add(
          new Block(id, BlockKind.PARAGRAPH, "", paragraphs.get(i), List.of(), "", Map.of()));
    }
    present.blocks().stream().filter(block -> block.kind() == BlockKind.SLOT).forEach(blocks::add);
    return new Edition(title, summary, blocks);
  }

  private static String unused(Set<String> used) {
    int no = used.size() + 1;
    while (!used.add("p" + no)) {
      no++;
    }
    return "p" + no;
  }
}
