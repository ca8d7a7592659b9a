package rs.putokaz.desk.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/**
 * The blocks of an item's source edition, against which its translations are held. A translated
 * block is outdated when it was made from another wording than the source has now, or when the
 * source no longer has the block.
 */
public final class SourceBlocks {

  private final Map<String, String> hashes = new LinkedHashMap<>();

  /**
   * The blocks of that edition.
   *
   * @param source null when the item has no edition in its source language yet
   */
  public SourceBlocks(Edition source) {
    if (source != null) {
      source.blocks().forEach(block -> hashes.put(block.id(), block.hash()));
    }
  }

  /** The edition as it is stored when it is the source: no block is translated from another. */
  public static Edition source(Edition edition) {
    return with(edition, block -> "");
  }

  /** A translation as it is stored: where nothing else is said it is of the source as it is now. */
  public Edition rooted(Edition translation) {
    return with(
        translation,
        block ->
            block.sourceHash().isEmpty()
                ? hashes.getOrDefault(block.id(), "")
                : block.sourceHash());
  }

  /**
   * A translation as it is stored when a translator saves it. A block that says itself from which
   * wording it was made is believed, unless it only repeats what was stored; a changed one is of
   * the source as it is now; an untouched one stays of the source that it was made from.
   *
   * @param present what was stored before; null when there was nothing
   */
  public Edition rooted(Edition translation, Edition present) {
    Map<String, Block> before = new HashMap<>();
    if (present != null) {
      present.blocks().forEach(block -> before.put(block.id(), block));
    }
    return with(
        translation,
        block -> {
          Block old = before.get(block.id());
          String said = block.sourceHash();
          if (!said.isEmpty() && (old == null || !said.equals(old.sourceHash()))) {
            return said;
          }
          return old != null && old.hash().equals(block.hash())
              ? old.sourceHash()
              : hashes.getOrDefault(block.id(), "");
        });
  }

  /** Ids of the blocks of a translation that are outdated, in its order. */
  public List<String> outdated(Edition translation) {
    return shown(translation).blocks().stream()
        .filter(block -> !block.sourceHash().isEmpty())
        .map(Block::id)
        .toList();
  }

  /** Ids of the blocks of the source that a translation does not have, in the source's order. */
  public List<String> missing(Edition translation) {
    Set<String> there =
        translation.blocks().stream().map(Block::id).collect(Collectors.toUnmodifiableSet());
    return hashes.keySet().stream().filter(id -> !there.contains(id)).toList();
  }

  /** A translation as it is shown: only what is outdated names the wording it was made from. */
  public Edition shown(Edition translation) {
    return with(
        translation,
        block -> block.sourceHash().equals(hashes.get(block.id())) ? "" : block.sourceHash());
  }

  private static Edition with(Edition edition, Function<Block, String> hash) {
    List<Block> blocks =
        edition.blocks().stream()
            .map(
                block -> {
                  String now = hash.apply(block);
                  return now.equals(block.sourceHash()) ? block : block.translatedFrom(now);
                })
            .toList();
    return new Edition(edition.title(), edition.summary(), blocks);
  }
}
