package rs.putokaz.published.inline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The text inside a block, with the small mark-up of {@code docs/exchange-format.md}: strong,
 * emphasis, link, term, fact reference, line break. Parsed once on import or save; {@link
 * #canonical()} is the one form that is stored.
 *
 * @param nodes the pieces in reading order
 */
public record InlineText(List<Inline> nodes) {

  /** Copies the pieces. */
  public InlineText {
    nodes = List.copyOf(nodes);
  }

  /**
   * Reads mark-up.
   *
   * @throws InlineTextException when it has a tag, an attribute or a link target that is not
   *     allowed, or is not well-formed
   */
  public static InlineText parse(String markup) {
    return new InlineTextParser(Objects.requireNonNull(markup)).parse();
  }

  /** The mark-up in the one form that is stored. */
  public String canonical() {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> writeCanonical(node, out));
    return out.toString();
  }

  /**
   * The words alone.
   *
   * @param facts gives the value of a fact by its slug
   */
  public String plain(Function<String, String> facts) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> writePlain(node, facts, out));
    return out.toString();
  }

  /** Slugs of the facts that the text shows. */
  public Set<String> factReferences() {
    Set<String> references = new LinkedHashSet<>();
    nodes.forEach(node -> collectFacts(node, references));
    return references;
  }

  private static void writeCanonical(Inline node, StringBuilder out) {
    if (node instanceof Inline.Text text) {
      out.append(escape(text.value()));
    } else if (node instanceof Inline.Strong strong) {
      wrap("<strong>", strong.children(), "</strong>", out);
    } else if (node instanceof Inline.Emphasis emphasis) {
      wrap("<em>", emphasis.children(), "</em>", out);
    } else if (node instanceof Inline.Link link) {
      wrap("<a href=\"" + escapeAttribute(link.target()) + "\">", link.children(), "</a>", out);
    } else if (node instanceof Inline.Term term) {
      wrap("<term ref=\"" + term.ref() + "\">", term.children(), "</term>", out);
    } else if (node instanceof Inline.FactReference fact) {
      out.append("<fact ref=\"").append(fact.ref()).append("\"/>");
    } else {
      out.append("<br/>");
    }
  }

  private static void wrap(String open, List<Inline> children, String close, StringBuilder out) {
    out.append(open);
    children.forEach(child -> writeCanonical(child, out));
    out.append(close);
  }

  private static void writePlain(Inline node, Function<String, String> facts, StringBuilder out) {
    if (node instanceof Inline.Text text) {
      out.append(text.value());
    } else if (node instanceof Inline.FactReference fact) {
      out.append(facts.apply(fact.ref()));
    } else if (node instanceof Inline.LineBreak) {
      out.append('\n');
    } else {
      children(node).forEach(child -> writePlain(child, facts, out));
    }
  }

  private static void collectFacts(Inline node, Set<String> references) {
    if (node instanceof Inline.FactReference fact) {
      references.add(fact.ref());
    } else {
      children(node).forEach(child -> collectFacts(child, references));
    }
  }

  private static List<Inline> children(Inline node) {
    if (node instanceof Inline.Strong strong) {
      return strong.children();
    } else if (node instanceof Inline.Emphasis emphasis) {
      return emphasis.children();
    } else if (node instanceof Inline.Link link) {
      return link.children();
    } else if (node instanceof Inline.Term term) {
      return term.children();
    }
    return List.of();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String escapeAttribute(String text) {
    return escape(text).replace("\"", "&quot;");
  }
}
