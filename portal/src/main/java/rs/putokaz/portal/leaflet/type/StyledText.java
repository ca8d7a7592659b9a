package rs.putokaz.portal.leaflet.type;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;

/**
 * A paragraph in one language.
 *
 * @param text with the isolates of UAX #9 around what has a direction of its own
 * @param spans the parts that look or do different, in order, without overlap
 */
public record StyledText(Language language, String text, List<Span> spans) {

  /**
   * A part of the text.
   *
   * @param limit number of the character behind it
   * @param link where it leads; empty for nowhere
   */
  public record Span(int start, int limit, boolean bold, String link) {}

  /** Copies the spans. */
  public StyledText {
    spans = List.copyOf(spans);
  }

  /** A text that looks the same everywhere. */
  public static StyledText plain(Language language, String text) {
    return new StyledText(language, text, List.of());
  }

  /** The whole text in bold. */
  public static StyledText bold(Language language, String text) {
    return new StyledText(language, text, List.of(new Span(0, text.length(), true, "")));
  }

  /** The whole text as a link. */
  public static StyledText link(Language language, String text, boolean bold, String target) {
    return new StyledText(language, text, List.of(new Span(0, text.length(), bold, target)));
  }

  /** The same with everything in bold. */
  public StyledText inBold() {
    List<Span> heavy = new ArrayList<>();
    for (Span part : parts()) {
      heavy.add(new Span(part.start(), part.limit(), true, part.link()));
    }
    return new StyledText(language, text, heavy);
  }

  /** Spans that cover the whole text, those between the given ones without any style. */
  public List<Span> parts() {
    List<Span> parts = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (span.start() > at) {
        parts.add(new Span(at, span.start(), false, ""));
      }
      parts.add(span);
      at = span.limit();
    }
    if (at < text.length()) {
      parts.add(new Span(at, text.length(), false, ""));
    }
    return parts;
  }

  /** What a reader would type of a text: without isolates and joined blanks. */
  public static String logical(String text) {
    return text.replaceAll("[\u2066-\u2069\u2060\u200E\u200F]", "").replace('\u00a0', ' ');
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return text.isBlank();
  }
}
