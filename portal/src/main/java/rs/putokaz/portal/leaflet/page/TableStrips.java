package rs.putokaz.portal.leaflet.page;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.page.TextStrips.Span;
import rs.putokaz.portal.leaflet.pdf.Canvas;
import rs.putokaz.portal.leaflet.pdf.Ink;
import rs.putokaz.portal.leaflet.pdf.Tag;
import rs.putokaz.portal.leaflet.type.StyledText;

/** The rows of a table of two columns, the words at the beginning of the line. */
record TableStrips(Span span, Language language) {

  private static final float BEFORE = 7;
  private static final float PADDING = 3;
  private static final float BETWEEN = 10;
  private static final float HEADS = 0.36f;
  private static final float RULE = 0.5f;

  List<Strip> of(Piece.Table table, Tag parent) {
    Tag whole = parent.add("Table");
    float heads = span.width() * HEADS;
    Span first = span.inset(0, span.width() - heads);
    Span second = span.inset(heads + BETWEEN, 0);
    List<Strip> rows = new ArrayList<>();
    for (Piece.Table.Entry entry : table.entries()) {
      Tag row = whole.add("TR");
      Tag head = row.add("TH").heads("Row");
      Tag value = row.add("TD");
      List<Strip> left =
          TextStrips.of(
              entry.head().inBold(), Measures.BODY, Ink.TEXT, first, tag(head, entry.head()));
      List<Strip> right =
          TextStrips.of(entry.value(), Measures.BODY, Ink.TEXT, second, tag(value, entry.value()));
      rows.add(row(left, right, rows.isEmpty() ? BEFORE : 0));
    }
    return rows;
  }

  private Tag tag(Tag cell, StyledText text) {
    Tag tag = cell.add("P");
    return text.language().equals(language) ? tag : tag.language(text.language().htmlLang());
  }

  private Strip row(List<Strip> left, List<Strip> right, float gap) {
    float height = Math.max(height(left), height(right)) + 2 * PADDING;
    return new Strip(
        gap,
        height,
        false,
        (canvas, top) -> {
          canvas.artifact(
              () -> canvas.ground(Ink.RULE, span.left(), top + height - RULE, span.width(), RULE));
          draw(left, canvas, top + PADDING);
          draw(right, canvas, top + PADDING);
        });
  }

  private static float height(List<Strip> strips) {
    return (float) strips.stream().mapToDouble(Strip::height).sum();
  }

  private static void draw(List<Strip> strips, Canvas canvas, float top) {
    float at = top;
    for (Strip strip : strips) {
      strip.drawing().on(canvas, at);
      at += strip.height();
    }
  }
}
