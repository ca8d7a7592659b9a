package rs.putokaz.portal.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.function.Function;
import rs.putokaz.i18n.text.Digits;
import rs.putokaz.portal.http.Sources;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;
import rs.putokaz.published.document.SiteData;
import rs.putokaz.published.inline.Inline;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.replica.Catalogue;

/** Writes inline text as HTML, with links to this reader's pages and the present value of facts. */
final class InlineHtml implements Content {

  private final InlineText text;
  private final Reader reader;
  private final Catalogue catalogue;
  private final Sources sources;

  InlineHtml(String markup, Reader reader, Catalogue catalogue, Sources sources) {
    this.text = InlineText.parse(markup);
    this.reader = reader;
    this.catalogue = catalogue;
    this.sources = sources;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html());
  }

  String html() {
    StringBuilder html = new StringBuilder();
    write(text.nodes(), html);
    return html.toString();
  }

  private void write(List<Inline> nodes, StringBuilder html) {
    for (Inline node : nodes) {
      if (node instanceof Inline.Text plain) {
        html.append(escape(plain.value()));
      } else if (node instanceof Inline.Strong strong) {
        wrap("<strong>", strong.children(), "</strong>", html);
      } else if (node instanceof Inline.Emphasis emphasis) {
        wrap("<em>", emphasis.children(), "</em>", html);
      } else if (node instanceof Inline.Link link) {
        link(link, html);
      } else if (node instanceof Inline.Term term) {
        wrap("<dfn>", term.children(), "</dfn>", html);
      } else if (node instanceof Inline.FactReference fact) {
        fact(fact.ref(), html);
      } else {
        html.append("<br>");
      }
    }
  }

  private void wrap(String open, List<Inline> children, String close, StringBuilder html) {
    html.append(open);
    write(children, html);
    html.append(close);
  }

  private void link(Inline.Link link, StringBuilder html) {
    String href = href(link);
    wrap(
        "<a href=\""
            + escape(href)
            + "\""
            + (href.startsWith("http") ? " rel=\"noreferrer\"" : "")
            + ">",
        link.children(),
        "</a>",
        html);
  }

  /** Where a link leads: a path of this site, or an address elsewhere. */
  String href(Inline.Link link) {
    int colon = link.target().indexOf(':');
    String rest = link.target().substring(colon + 1);
    Function<String, String> page = path -> reader.href(present(path + rest));
    return switch (link.target().substring(0, colon)) {
      case "info" -> page.apply("/info/");
      case "topic" -> page.apply("/topics/");
      case "centre" -> page.apply("/centres/");
      default -> link.target();
    };
  }

  /** A link that was written before its page got another address goes to the present one. */
  private String present(String path) {
    sources.item(SiteData.Redirect.keyOf(path));
    return catalogue.site().redirect(path).filter(target -> target.startsWith("/")).orElse(path);
  }

  private void fact(String slug, StringBuilder html) {
    String value = escape(factValue(slug));
    boolean phone = catalogue.fact(slug).map(Fact::valueKind).orElse("").equals("phone");
    if (phone) {
      html.append("<a href=\"tel:")
          .append(Digits.latin(value).replaceAll("[^0-9+]", ""))
          .append("\">");
    }
    html.append("<bdi dir=\"ltr\">").append(value).append("</bdi>");
    if (phone) {
      html.append("</a>");
    }
    if (catalogue.fact(slug).filter(fact -> !fact.verified()).isPresent()) {
      html.append(" <small>(")
          .append(escape(reader.text("article.unverified")))
          .append(")</small>");
    }
  }

  /** Present value of a fact; three dots where it is not published. */
  String factValue(String slug) {
    sources.item(new ItemKey(ItemType.FACT, slug));
    return catalogue.fact(slug).map(this::value).orElse("…");
  }

  /** The value in the reader's own language, where it has one. */
  private String value(Fact fact) {
    return fact.edition(reader.editionTag())
        .map(Edition::summary)
        .filter(own -> !own.isEmpty())
        .map(own -> reader.seenIn(reader.language(), InlineText.parse(own).plain(slug -> "")))
        .orElse(fact.value());
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
