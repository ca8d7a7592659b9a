package rs.putokaz.desk.translation.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.inline.Inline;
import rs.putokaz.published.inline.InlineText;

/** The texts of a block without mark-up, and what the mark-up refers to. */
final class BlockText {

  private final List<String> parts = new ArrayList<>();
  private final Set<String> links = new LinkedHashSet<>();
  private final Set<String> facts = new LinkedHashSet<>();

  BlockText(Block block) {
    block
        .texts()
        .forEach(
            marked -> {
              InlineText text = InlineText.parse(SerbianTransliterator.withoutMarks(marked));
              parts.add(text.plain(fact -> ""));
              facts.addAll(text.factReferences());
              text.nodes().forEach(this::collectLinks);
            });
  }

  private void collectLinks(Inline node) {
    if (node instanceof Inline.Link link) {
      links.add(link.target());
      link.children().forEach(this::collectLinks);
    } else if (node instanceof Inline.Strong strong) {
      strong.children().forEach(this::collectLinks);
    } else if (node instanceof Inline.Emphasis emphasis) {
      emphasis.children().forEach(this::collectLinks);
    } else if (node instanceof Inline.Term term) {
      term.children().forEach(this::collectLinks);
    }
  }

  /** Title, text and items, as far as there are any. */
  List<String> parts() {
    return parts;
  }

  /** All of it, a part on each line. */
  String plain() {
    return parts.stream().collect(Collectors.joining("\n"));
  }

  /** Targets of its links. */
  Set<String> links() {
    return links;
  }

  /** Slugs of the facts that it shows. */
  Set<String> facts() {
    return facts;
  }
}
