package rs.putokaz.published.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.inline.InlineTextException;

/** The words of an edition without mark-up and without the marks of protected passages. */
public final class PlainText {

  /** A stretch of text: the summary, a heading or a passage of the body. */
  public record Part(String text, boolean heading) {}

  private static final List<String> SEARCHED_VALUES = List.of("phone", "email", "address");

  private PlainText() {}

  /** Everything that a reader can read but the title, in reading order. */
  public static List<Part> parts(Edition edition, Function<String, String> facts) {
    List<Part> parts = new ArrayList<>();
    add(edition.summary(), true, facts, parts);
    for (Block block : edition.blocks()) {
      boolean heading = block.kind() == BlockKind.HEADING;
      add(block.title(), true, facts, parts);
      add(block.text(), heading, facts, parts);
      block.items().forEach(item -> add(item, false, facts, parts));
      SEARCHED_VALUES.forEach(name -> addPlain(block.attribute(name), parts));
      if (block.kind() == BlockKind.FACT && !block.attribute("ref").isEmpty()) {
        addPlain(facts.apply(block.attribute("ref")), parts);
      }
    }
    return parts;
  }

  /** Inline text without mark-up. */
  public static String plain(String marked, Function<String, String> facts) {
    String inline = SerbianTransliterator.withoutMarks(marked);
    try {
      return InlineText.parse(inline).plain(slug -> orEmpty(facts.apply(slug)));
    } catch (InlineTextException e) {
      // an item of an older rule of mark-up is still found
      return inline.replaceAll("<[^>]*>", " ");
    }
  }

  private static void add(
      String inline, boolean heading, Function<String, String> facts, List<Part> parts) {
    if (!inline.isEmpty()) {
      parts.add(new Part(plain(inline, facts), heading));
    }
  }

  private static void addPlain(String text, List<Part> parts) {
    if (text != null && !text.isEmpty()) {
      parts.add(new Part(text, false));
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
