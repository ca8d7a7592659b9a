package rs.putokaz.portal.leaflet.page;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.portal.leaflet.page.TextStrips.Span;
import rs.putokaz.portal.leaflet.pdf.Ink;

/** The ground and the bar at the beginning of what is in a box; it goes on over pages. */
record Frame(Piece.Tone tone, Span span) {

  private static final float BEFORE = 9;
  private static final float PADDING = 7;
  private static final float BAR = 3;

  /** Where the pieces in the box stand. */
  static Span inside(Span span) {
    return span.inset(BAR + PADDING + 2, PADDING);
  }

  List<Strip> around(List<Strip> strips) {
    List<Strip> framed = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      boolean first = i == 0;
      boolean last = i == strips.size() - 1;
      framed.add(framed(strips.get(i), first, last));
    }
    return framed;
  }

  /** The gap above a line in the box is a part of its ground. */
  private Strip framed(Strip strip, boolean first, boolean last) {
    float above = first ? PADDING : strip.gap();
    float below = last ? PADDING : 0;
    float height = above + strip.height() + below;
    return new Strip(
        first ? BEFORE : 0,
        height,
        strip.bound(),
        (canvas, top) -> {
          canvas.artifact(
              () -> {
                canvas.ground(paper(), span.left(), top - 0.05f, span.width(), height + 0.1f);
                canvas.ground(ink(), span.start(BAR), top - 0.05f, BAR, height + 0.1f);
              });
          strip.drawing().on(canvas, top + above);
        });
  }

  private Ink ink() {
    return switch (tone) {
      case DANGER -> Ink.CLAY;
      case IMPORTANT -> Ink.SUN;
      default -> Ink.PINE;
    };
  }

  private Ink paper() {
    return switch (tone) {
      case DANGER -> Ink.ROSE;
      case IMPORTANT -> Ink.SAND;
      default -> Ink.MIST;
    };
  }
}
