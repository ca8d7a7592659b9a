package rs.putokaz.portal.leaflet.page;

import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.article.QrCode;
import rs.putokaz.portal.leaflet.page.TextStrips.Span;
import rs.putokaz.portal.leaflet.pdf.Canvas;
import rs.putokaz.portal.leaflet.pdf.Ink;
import rs.putokaz.portal.leaflet.pdf.Tag;
import rs.putokaz.portal.leaflet.type.StyledText;

/** A QR code with the address that it says, for phones and for who types it. */
record CodeStrip(Leaflet.Code code, Language language, Span span) {

  private static final float BEFORE = 18;
  private static final float SIDE = 84;
  private static final float BETWEEN = 10;

  Strip strip(Tag parent) {
    Span beside = span.inset(SIDE + BETWEEN, 0);
    Tag figure = parent.add("Figure").alternative("QR: " + code.address());
    List<Strip> lines = new ArrayList<>();
    lines.addAll(TextStrips.of(code.words(), Measures.BODY, Ink.TEXT, beside, parent.add("P")));
    StyledText address =
        StyledText.link(language, "\u2066" + code.address() + "\u2069", true, code.address());
    lines.addAll(TextStrips.of(address, Measures.BODY, Ink.TEXT, beside, parent.add("P")));
    float text = (float) lines.stream().mapToDouble(Strip::height).sum();
    float height = Math.max(SIDE, text);
    return new Strip(
        BEFORE,
        height,
        false,
        (canvas, top) -> {
          picture(figure, canvas, span.start(SIDE), top);
          float at = top + (height - text) / 2;
          for (Strip line : lines) {
            line.drawing().on(canvas, at);
            at += line.height();
          }
        });
  }

  private void picture(Tag figure, Canvas canvas, float left, float top) {
    figure.box(left, Sheet.HEIGHT - top - SIDE, left + SIDE, Sheet.HEIGHT - top);
    canvas.tagged(figure, () -> squares(canvas, left, top));
  }

  /** Dark squares of a row that touch are one, so that no screen shows a line between them. */
  private void squares(Canvas canvas, float left, float top) {
    BitMatrix modules = QrCode.modules(code.address());
    float one = SIDE / modules.getWidth();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int start = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > start) {
          canvas.ground(
              Ink.BLACK, left + start * one, top + y * one, (x - start) * one, one + 0.02f);
        } else {
          x++;
        }
      }
    }
  }
}
