package rs.putokaz.portal.leaflet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.portal.leaflet.pdf.Canvas;
import rs.putokaz.portal.leaflet.pdf.Ink;
import rs.putokaz.portal.leaflet.pdf.Tag;
import rs.putokaz.portal.leaflet.type.Line;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.leaflet.type.Typeface;
import rs.putokaz.portal.leaflet.type.Typesetter;

/**
 * The lines of one paragraph, with the tags that they belong to. What is read aloud is the text as
 * it was written, not its glyphs: their order on paper is another one from right to left.
 */
final class TextStrips {

  /** Scripts in which a glyph is a letter, one after the other. */
  private static final Set<String> SIMPLE = Set.of("Latn", "Cyrl");

  private static final float UNDERLINE = 0.06f;

  private final StyledText text;
  private final float size;
  private final Measures measures;
  private final Ink ink;
  private final Span span;
  private final boolean atEnd;
  private final List<Tag> parts = new ArrayList<>();

  /**
   * A column: where it begins from the left and how wide it is, in points, and on which side its
   * lines begin, whatever language they are in.
   */
  record Span(float left, float width, Direction direction) {

    Span inset(float start, float end) {
      float before = direction == Direction.RTL ? end : start;
      return new Span(left + before, width - start - end, direction);
    }

    /** Where something of that width begins that stands at the beginning of a line. */
    float start(float wide) {
      return direction == Direction.RTL ? left + width - wide : left;
    }

    /** The same at the end of a line. */
    float end(float wide) {
      return direction == Direction.RTL ? left : left + width - wide;
    }
  }

  private TextStrips(StyledText text, float size, Ink ink, Span span, boolean atEnd) {
    this.text = text;
    this.measures = Measures.of(text.language());
    this.size = size * measures.scale();
    this.ink = ink;
    this.span = span;
    this.atEnd = atEnd;
  }

  /**
   * The lines of a text, one below the other.
   *
   * @param size of Latin letters of the same look, in points
   * @param tag of the paragraph
   */
  static List<Strip> of(StyledText text, float size, Ink ink, Span span, Tag tag) {
    TextStrips made = new TextStrips(text, size, ink, span, false);
    made.tag(tag);
    return made.strips();
  }

  /**
   * The same for what is on every page and not read aloud.
   *
   * @param atEnd whether it stands at the end of the line
   */
  static List<Strip> unread(StyledText text, float size, Ink ink, Span span, boolean atEnd) {
    return new TextStrips(text, size, ink, span, atEnd).strips();
  }

  private List<Strip> strips() {
    List<Line> lines = Typesetter.lines(text, size, span.width());
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      // No line stays alone at the end of a page or at the beginning of the next.
      boolean bound = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
      strips.add(new Strip(0, height(), bound, (canvas, top) -> draw(line, canvas, top)));
    }
    return strips;
  }

  private float height() {
    return size * measures.leading();
  }

  /** One tag when there is one part; else one for each, so that a link is one. */
  private void tag(Tag paragraph) {
    List<StyledText.Span> all = text.parts();
    for (StyledText.Span part : all) {
      Tag own = paragraph;
      if (!part.link().isEmpty()) {
        own = paragraph.add("Link");
      } else if (all.size() > 1) {
        own = paragraph.add("Span");
      }
      if (!SIMPLE.contains(text.language().script())) {
        own.actualText(StyledText.logical(text.text().substring(part.start(), part.limit())));
      }
      parts.add(own);
    }
  }

  private void draw(Line line, Canvas canvas, float top) {
    float x = atEnd ? span.end(line.width()) : span.start(line.width());
    List<Placed> placed = new ArrayList<>();
    for (Line.Run run : line.runs()) {
      placed.add(new Placed(run, x));
      x += run.width();
    }
    // The parts are written in the order in which they are read.
    placed.sort(Comparator.comparingInt(one -> one.run().part()));
    float baseline = baseline(top);
    for (int i = 0; i < placed.size(); ) {
      int part = placed.get(i).run().part();
      int from = i;
      while (i < placed.size() && placed.get(i).run().part() == part) {
        i++;
      }
      draw(placed.subList(from, i), part, canvas, top, baseline);
    }
  }

  private record Placed(Line.Run run, float x) {}

  private void draw(List<Placed> runs, int part, Canvas canvas, float top, float baseline) {
    String link = text.parts().get(part).link();
    if (parts.isEmpty()) {
      canvas.artifact(() -> glyphs(runs, ink, canvas, baseline));
      return;
    }
    Tag tag = parts.get(part);
    Ink own = link.isEmpty() ? ink : Ink.PINE;
    if (!link.isEmpty()) {
      canvas.artifact(() -> runs.forEach(one -> underline(one, canvas, baseline)));
    }
    canvas.tagged(tag, () -> glyphs(runs, own, canvas, baseline));
    if (!link.isEmpty()) {
      String words = StyledText.logical(text.text());
      for (Placed one : runs) {
        canvas.link(tag, link, words, one.x(), top, one.run().width(), height());
      }
    }
  }

  private static void glyphs(List<Placed> runs, Ink own, Canvas canvas, float baseline) {
    runs.forEach(one -> canvas.glyphs(one.run(), own, one.x(), baseline));
  }

  private void underline(Placed one, Canvas canvas, float baseline) {
    float thick = size * UNDERLINE;
    canvas.ground(Ink.PINE, one.x(), baseline + size * 0.16f, one.run().width(), thick);
  }

  /** Letters and what hangs below them stand in the middle of the line. */
  private float baseline(float top) {
    Typeface face = Measures.face(text.language());
    float free = height() - (face.ascent() + face.descent()) * size;
    return top + free / 2 + face.ascent() * size;
  }
}
