package rs.putokaz.portal.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;

/**
 * What a centre says in a place that a national article leaves for it.
 *
 * @param language in which it says it
 * @param text with inline mark-up
 */
public record FilledSlot(Centre centre, Language language, String text) {

  /** What it says in the language nearest to the reader; empty when it says nothing. */
  public static Optional<FilledSlot> of(Centre centre, String ref, Reader reader) {
    Set<String> tags = new LinkedHashSet<>(reader.preference());
    tags.add(centre.sourceLanguage());
    tags.retainAll(centre.editions().keySet());
    for (String tag : tags) {
      Language language = reader.seenAs(tag);
      Edition edition = reader.edition(centre, language);
      Optional<Block> block =
          edition.blocks().stream()
              .filter(one -> one.kind() == BlockKind.SLOT && one.attribute("ref").equals(ref))
              .findFirst();
      if (block.isPresent()) {
        return Optional.of(new FilledSlot(centre, language, block.get().text()));
      }
    }
    return Optional.empty();
  }

  /** The blocks of a centre's own page. */
  public static List<Block> ownBlocks(Edition edition) {
    return edition.blocks().stream().filter(block -> block.kind() != BlockKind.SLOT).toList();
  }
}
