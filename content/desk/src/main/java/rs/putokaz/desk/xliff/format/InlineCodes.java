package rs.putokaz.desk.xliff.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.published.inline.Inline;
import rs.putokaz.published.inline.InlineText;

/**
 * Numbers the mark-up of a text and of its translation, so that the same link has the same number
 * in both and a translator's tool can tell which is which.
 */
final class InlineCodes {

  /**
   * A piece of mark-up.
   *
   * @param id its number in the unit, from 1
   * @param kind name of the tag
   * @param markup the opening tag, or all of it when nothing is inside
   */
  record Code(int id, String kind, String markup) {

    boolean isEmpty() {
      return kind.equals("fact") || kind.equals("br");
    }

    /** The closing tag. */
    String end() {
      return "</" + kind + ">";
    }
  }

  /** Takes the pieces of a text in reading order. */
  interface Sink {

    void text(String words);

    void begin(Code code);

    void end(Code code);

    void empty(Code code);
  }

  private final List<Code> codes = new ArrayList<>();
  private final Map<String, List<Code>> bySource = new HashMap<>();

  /** The codes of both texts. */
  InlineCodes(String source, String target) {
    walk(InlineText.parse(source).nodes(), new Numbering(null));
    Map<String, Integer> used = new HashMap<>();
    walk(InlineText.parse(target).nodes(), new Numbering(used));
  }

  /** All codes in the order of their numbers. */
  List<Code> all() {
    return List.copyOf(codes);
  }

  /** Gives the pieces of one of the two texts to a sink. */
  void write(String markup, Sink sink) {
    Map<String, Integer> used = new HashMap<>();
    walk(
        InlineText.parse(markup).nodes(),
        new Visitor() {
          @Override
          public Code code(String kind, String opening) {
            return known(opening, used);
          }

          @Override
          public Sink sink() {
            return sink;
          }
        });
  }

  /** What a walk needs: a number for each code, and where the pieces go. */
  private interface Visitor {

    Code code(String kind, String opening);

    Sink sink();
  }

  /** Gives numbers only; those of the source are used again, each once. */
  private final class Numbering implements Visitor {

    private final Map<String, Integer> used;

    Numbering(Map<String, Integer> used) {
      this.used = used;
    }

    @Override
    public Code code(String kind, String opening) {
      Code known = used == null ? null : known(opening, used);
      if (known != null) {
        return known;
      }
      Code code = new Code(codes.size() + 1, kind, opening);
      codes.add(code);
      bySource.computeIfAbsent(opening, key -> new ArrayList<>()).add(code);
      return code;
    }

    @Override
    public Sink sink() {
      return null;
    }
  }

  private Code known(String opening, Map<String, Integer> used) {
    List<Code> alike = bySource.getOrDefault(opening, List.of());
    int nth = used.merge(opening, 1, Integer::sum) - 1;
    return nth < alike.size() ? alike.get(nth) : null;
  }

  private static void walk(List<Inline> nodes, Visitor visitor) {
    for (Inline node : nodes) {
      Sink sink = visitor.sink();
      if (node instanceof Inline.Text text) {
        if (sink != null) {
          sink.text(text.value());
        }
      } else {
        String canonical = new InlineText(List.of(node)).canonical();
        String opening = canonical.substring(0, canonical.indexOf('>') + 1);
        Code code = visitor.code(kind(node), opening);
        if (sink != null && code.isEmpty()) {
          sink.empty(code);
        } else if (!code.isEmpty()) {
          if (sink != null) {
            sink.begin(code);
          }
          walk(children(node), visitor);
          if (sink != null) {
            sink.end(code);
          }
        }
      }
    }
  }

  private static String kind(Inline node) {
    if (node instanceof Inline.Strong) {
      return "strong";
    } else if (node instanceof Inline.Emphasis) {
      return "em";
    } else if (node instanceof Inline.Link) {
      return "a";
    } else if (node instanceof Inline.Term) {
      return "term";
    }
    return node instanceof Inline.FactReference ? "fact" : "br";
  }

  private static List<Inline> children(Inline node) {
    if (node instanceof Inline.Strong strong) {
      return strong.children();
    } else if (node instanceof Inline.Emphasis emphasis) {
      return emphasis.children();
    } else if (node instanceof Inline.Link link) {
      return link.children();
    }
    return node instanceof Inline.Term term ? term.children() : List.of();
  }
}
