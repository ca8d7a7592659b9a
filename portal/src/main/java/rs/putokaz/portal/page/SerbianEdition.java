package rs.putokaz.portal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import rs.putokaz.i18n.script.LatinExceptions;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockMedium;
import rs.putokaz.published.document.Edition;

/** Makes of a Serbian edition, as it is written, what readers of either script see. */
final class SerbianEdition {

  /** What is said of media; all other attributes are the same in both scripts. */
  private static final List<String> SPOKEN =
      List.of(BlockMedium.DESCRIPTION, BlockMedium.CAPTION, BlockMedium.TRANSCRIPT);

  private SerbianEdition() {}

  /** In Latin, with protected passages as they are written. */
  static Edition latin(Edition written, LatinExceptions words) {
    return with(
        written,
        plain -> SerbianTransliterator.toLatin(plain, words),
        inline -> SerbianTransliterator.toLatinMarkup(inline, words));
  }

  /** In Cyrillic, without the marks of protected passages. */
  static Edition cyrillic(Edition written) {
    return with(written, SerbianTransliterator::withoutMarks, SerbianTransliterator::withoutMarks);
  }

  private static Edition with(
      Edition written, UnaryOperator<String> plain, UnaryOperator<String> inline) {
    return new Edition(
        plain.apply(written.title()),
        inline.apply(written.summary()),
        written.blocks().stream().map(block -> with(block, plain, inline)).toList());
  }

  private static Block with(
      Block block, UnaryOperator<String> plain, UnaryOperator<String> inline) {
    Map<String, String> attributes = new HashMap<>(block.attributes());
    SPOKEN.forEach(name -> attributes.computeIfPresent(name, (key, text) -> plain.apply(text)));
    return new Block(
        block.id(),
        block.kind(),
        inline.apply(block.title()),
        inline.apply(block.text()),
        block.items().stream().map(inline).toList(),
        block.sourceHash(),
        attributes);
  }
}
