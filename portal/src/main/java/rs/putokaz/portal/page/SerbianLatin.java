package rs.putokaz.portal.page;

import java.util.List;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/** Derives the Serbian Latin form of an edition that is written in Cyrillic. */
final class SerbianLatin {

  private SerbianLatin() {}

  static Edition of(Edition cyrillic) {
    List<Block> blocks = cyrillic.blocks().stream().map(SerbianLatin::of).toList();
    return new Edition(
        SerbianTransliterator.toLatin(cyrillic.title()),
        SerbianTransliterator.toLatinMarkup(cyrillic.summary()),
        blocks);
  }

  private static Block of(Block block) {
    return new Block(
        block.id(),
        block.kind(),
        SerbianTransliterator.toLatinMarkup(block.title()),
        SerbianTransliterator.toLatinMarkup(block.text()),
        block.items().stream().map(SerbianTransliterator::toLatinMarkup).toList(),
        block.sourceHash(),
        block.attributes());
  }
}
