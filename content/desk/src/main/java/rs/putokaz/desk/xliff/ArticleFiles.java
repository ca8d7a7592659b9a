package rs.putokaz.desk.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.desk.article.ArticleSheet;
import rs.putokaz.desk.article.EditionSheet;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.desk.translation.part.TextParts;
import rs.putokaz.desk.xliff.format.SegmentState;
import rs.putokaz.desk.xliff.format.XliffFile;
import rs.putokaz.desk.xliff.format.XliffUnit;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/** Makes files of articles. */
final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * The file of an article.
   *
   * @param unfinished whether only parts are wanted that are missing or outdated
   * @return empty when nothing is left to be translated in that pair of languages
   */
  static Optional<XliffFile> of(ArticleSheet article, String from, String to, boolean unfinished) {
    EditionSheet source = article.editions().get(from);
    if (source == null || to.equals(article.sourceLanguage())) {
      return Optional.empty();
    }
    EditionSheet target = article.editions().get(to);
    Map<PartId, String> present = target == null ? Map.of() : TextParts.of(target.text());
    Set<String> outdated = target == null ? Set.of() : Set.copyOf(target.outdated());
    List<XliffUnit> units = new ArrayList<>();
    TextParts.of(source.text())
        .forEach(
            (id, words) -> {
              String translated = present.getOrDefault(id, "");
              SegmentState state =
                  translated.isEmpty() || outdated.contains(id.block())
                      ? SegmentState.INITIAL
                      : state(article, target);
              if (!unfinished || state == SegmentState.INITIAL) {
                XliffUnit.Trace trace =
                    new XliffUnit.Trace(
                        TextParts.hash(words),
                        translated.isEmpty()
                            ? XliffUnit.Trace.NO_TARGET
                            : TextParts.hash(translated),
                        root(article, from, source.text(), id));
                units.add(
                    new XliffUnit(
                        id, words, translated, state, trace, note(source.text(), id), ""));
              }
            });
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(new XliffFile(article.slug(), from, to, units));
  }

  private static SegmentState state(ArticleSheet article, EditionSheet target) {
    if (target.stage() != Stage.APPROVED) {
      return SegmentState.TRANSLATED;
    }
    return article.visibility() == null ? SegmentState.REVIEWED : SegmentState.FINAL;
  }

  /**
   * The hash of the source block that a translation made now is of. Where the source is a
   * translation itself, that is the wording it was made from.
   */
  static String root(ArticleSheet article, String from, Edition source, PartId id) {
    return source.blocks().stream()
        .filter(block -> block.id().equals(id.block()))
        .map(block -> from.equals(article.sourceLanguage()) ? block.hash() : block.sourceHash())
        .findFirst()
        .orElse("");
  }

  /** English, as translators' tools are. */
  private static String note(Edition source, PartId id) {
    if (id.block().isEmpty()) {
      return id.equals(PartId.TITLE)
          ? "Title of the article. Plain text without mark-up, at most 300 characters."
          : "Summary of the article, shown in lists and in search.";
    }
    int number = 1;
    for (Block block : source.blocks()) {
      if (block.id().equals(id.block())) {
        String part = id.part().equals("items") ? "item " + id.index() : id.part();
        String shared = block.attributes().isEmpty() ? "" : " " + block.attributes();
        return "Block " + number + " (" + block.kind().word() + "), " + part + "." + shared;
      }
      number++;
    }
    return "";
  }
}
