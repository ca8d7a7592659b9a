package rs.putokaz.desk.translation.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * Puts translated parts into a translation. Its blocks come in the order of the source; a block
 * that the source does not have any more stays behind them.
 *
 * @param text the translation with the parts in it
 * @param incomplete ids of blocks that stay out of it because a part of them is still missing
 */
public record Composition(Edition text, List<String> incomplete) {

  /**
   * Puts parts in.
   *
   * @param source the text that the blocks are of
   * @param present the translation as it is stored; null when there is none
   * @param words what is put in
   * @param madeFrom hash of the source block from which a block was translated that gets words;
   *     empty for its present wording; null where that stays as it was
   */
  public static Composition of(
      Edition source,
      Edition present,
      Map<PartId, String> words,
      Function<String, String> madeFrom) {
    Map<String, Block> before = new HashMap<>();
    List<Block> others = present == null ? List.of() : present.blocks();
    others.forEach(block -> before.put(block.id(), block));
    Set<String> known = new HashSet<>();
    List<Block> blocks = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    for (Block block : source.blocks()) {
      known.add(block.id());
      Block old = before.get(block.id());
      if (words.keySet().stream().noneMatch(id -> id.block().equals(block.id()))) {
        untouched(block, old).ifPresent(blocks::add);
      } else {
        Optional<Block> made = block(block, old, words, madeFrom.apply(block.id()));
        made.or(() -> Optional.ofNullable(old)).ifPresent(blocks::add);
        if (made.isEmpty()) {
          incomplete.add(block.id());
        }
      }
    }
    others.stream().filter(block -> !known.contains(block.id())).forEach(blocks::add);
    String title = words.getOrDefault(PartId.TITLE, present == null ? "" : present.title());
    String summary = words.getOrDefault(PartId.SUMMARY, present == null ? "" : present.summary());
    return new Composition(new Edition(title, summary, blocks), List.copyOf(incomplete));
  }

  /** A block without words, such as a picture, needs no translator. */
  private static Optional<Block> untouched(Block source, Block old) {
    return old == null && source.texts().isEmpty()
        ? Optional.of(source.translatedFrom(""))
        : Optional.ofNullable(old);
  }

  private static Optional<Block> block(
      Block source, Block old, Map<PartId, String> words, String madeFrom) {
    Block base = old == null || old.kind() != source.kind() ? null : old;
    String title = part(new PartId(source.id(), "title", 0), source.title(), words, base);
    String text = part(new PartId(source.id(), "text", 0), source.text(), words, base);
    List<String> items = items(source, base, words);
    if (title == null || text == null || items == null) {
      return Optional.empty();
    }
    String stays = base == null ? "" : base.sourceHash();
    return Optional.of(
        new Block(
            source.id(),
            source.kind(),
            title,
            text,
            items,
            madeFrom == null ? stays : madeFrom,
            base == null ? source.attributes() : base.attributes()));
  }

  private static String part(PartId id, String source, Map<PartId, String> words, Block base) {
    if (words.containsKey(id)) {
      return words.get(id);
    }
    if (base != null) {
      return id.part().equals("title") ? base.title() : base.text();
    }
    return source.isEmpty() ? "" : null;
  }

  private static List<String> items(Block source, Block base, Map<PartId, String> words) {
    List<String> items = new ArrayList<>();
    for (int i = 1; i <= source.items().size(); i++) {
      String item = words.get(new PartId(source.id(), "items", i));
      if (item == null && base != null && i <= base.items().size()) {
        item = base.items().get(i - 1);
      }
      if (item == null) {
        return null;
      }
      items.add(item);
    }
    return items;
  }
}
