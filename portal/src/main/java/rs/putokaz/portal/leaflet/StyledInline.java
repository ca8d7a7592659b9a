package rs.putokaz.portal.leaflet;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.text.Digits;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.published.document.Fact;
import rs.putokaz.published.inline.Inline;
import rs.putokaz.published.inline.InlineText;

/** Inline text as it stands on paper, with the present value of facts. For one text. */
final class StyledInline {

  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char AS_IT_BEGINS = '\u2068';
  private static final char END = '\u2069';

  private final PageFrame frame;
  private final StringBuilder text = new StringBuilder();
  private final List<StyledText.Span> spans = new ArrayList<>();

  private StyledInline(PageFrame frame) {
    this.frame = frame;
  }

  /** The text in that language. */
  static StyledText of(String markup, Language language, PageFrame frame) {
    StyledInline made = new StyledInline(frame);
    made.write(InlineText.parse(markup).nodes(), false, "");
    return new StyledText(language, made.text.toString(), made.spans);
  }

  /** A number, an address of the web, a time: from left to right, and never broken. */
  static String number(String value) {
    return LEFT_TO_RIGHT + unbroken(value) + END;
  }

  /** A name in whatever direction its letters have. */
  static String name(String value) {
    return AS_IT_BEGINS + value + END;
  }

  /** Where a phone calls; it has no blanks (RFC 3966). */
  static String call(String phone) {
    return "tel:" + Digits.latin(phone).replaceAll("[^0-9+]", "");
  }

  private static String unbroken(String value) {
    return value.replace(' ', '\u00a0').replace("–", "\u2060–\u2060");
  }

  private void write(List<Inline> nodes, boolean bold, String link) {
    for (Inline node : nodes) {
      if (node instanceof Inline.Text plain) {
        append(plain.value(), bold, link);
      } else if (node instanceof Inline.Strong strong) {
        write(strong.children(), true, link);
      } else if (node instanceof Inline.Emphasis emphasis) {
        // Most scripts have no italics.
        write(emphasis.children(), true, link);
      } else if (node instanceof Inline.Link inner) {
        write(inner.children(), bold, frame.target(inner));
      } else if (node instanceof Inline.Term term) {
        write(term.children(), bold, link);
      } else if (node instanceof Inline.FactReference fact) {
        fact(fact.ref(), bold, link);
      } else {
        append("\n", bold, link);
      }
    }
  }

  private void append(String words, boolean bold, String link) {
    int start = text.length();
    text.append(words);
    if ((bold || !link.isEmpty()) && !words.isEmpty()) {
      spans.add(new StyledText.Span(start, text.length(), bold, link));
    }
  }

  private void fact(String slug, boolean bold, String link) {
    String value = frame.factInWords(slug);
    boolean phone = frame.catalogue().fact(slug).map(Fact::valueKind).orElse("").equals("phone");
    boolean words = value.codePoints().anyMatch(Character::isLetter);
    String whole = words ? name(value) : number(value);
    append(whole, bold || phone, phone && link.isEmpty() ? call(value) : link);
    if (frame.catalogue().fact(slug).filter(fact -> !fact.verified()).isPresent()) {
      append(" (" + frame.reader().text("article.unverified") + ")", bold, link);
    }
  }
}
