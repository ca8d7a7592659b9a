package rs.putokaz.portal.leaflet.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.page.TextStrips.Span;
import rs.putokaz.portal.leaflet.pdf.Ink;
import rs.putokaz.portal.leaflet.pdf.PdfFile;
import rs.putokaz.portal.leaflet.pdf.Tag;
import rs.putokaz.portal.leaflet.type.StyledText;

/** The pieces of one column as strips, and their tags in the order in which they are read. */
final class PieceStrips {

  private static final float AFTER_PARAGRAPH = 6;
  private static final float[] BEFORE_HEADING = {0, 14, 9};
  private static final float BETWEEN_ITEMS = 3;
  private static final float INDENT = 16;
  private static final float HIGHEST_PICTURE = 260;

  private final PdfFile file;
  private final Language language;
  private int deepest;

  PieceStrips(PdfFile file, Language language) {
    this.file = file;
    this.language = language;
  }

  List<Strip> of(List<Piece> pieces, Span span, Tag parent) {
    List<Strip> strips = new ArrayList<>();
    for (Piece piece : pieces) {
      strips.addAll(of(piece, span, parent));
    }
    return strips;
  }

  private List<Strip> of(Piece piece, Span span, Tag parent) {
    if (piece instanceof Piece.Heading heading) {
      return heading(heading, span, parent);
    } else if (piece instanceof Piece.Paragraph paragraph) {
      return paragraph(paragraph, span, parent);
    } else if (piece instanceof Piece.Listing listing) {
      return listing(listing, span, parent);
    } else if (piece instanceof Piece.Box box) {
      return new Frame(box.tone(), span)
          .around(of(box.pieces(), Frame.inside(span), parent.add("Div")));
    } else if (piece instanceof Piece.Table table) {
      return new TableStrips(span, language).of(table, parent);
    } else {
      return picture((Piece.Picture) piece, span, parent);
    }
  }

  private List<Strip> heading(Piece.Heading heading, Span span, Tag parent) {
    // No level is left out (PDF/UA-1, 7.4.2).
    int level = Math.min(heading.level(), deepest + 1);
    deepest = level;
    Tag tag = tag(parent, "H" + level, heading.text());
    StyledText bold = heading.text().inBold();
    List<Strip> lines =
        TextStrips.of(bold, Measures.heading(level), level == 3 ? Ink.TEXT : Ink.PINE, span, tag);
    List<Strip> kept = new ArrayList<>();
    lines.forEach(line -> kept.add(line.keptWithNext()));
    return withGap(kept, BEFORE_HEADING[level - 1]);
  }

  private List<Strip> paragraph(Piece.Paragraph paragraph, Span span, Tag parent) {
    float size =
        switch (paragraph.style()) {
          case LEAD -> Measures.LEAD;
          case BODY, TITLE -> Measures.BODY;
          case SMALL -> Measures.SMALL;
        };
    Ink ink = paragraph.style() == Piece.Style.SMALL ? Ink.SOFT : Ink.TEXT;
    float gap = paragraph.style() == Piece.Style.SMALL ? AFTER_PARAGRAPH / 2 : AFTER_PARAGRAPH;
    Tag tag = tag(parent, "P", paragraph.text());
    boolean title = paragraph.style() == Piece.Style.TITLE;
    StyledText text = title ? paragraph.text().inBold() : paragraph.text();
    List<Strip> lines = withGap(TextStrips.of(text, size, ink, span, tag), gap);
    if (title) {
      lines.replaceAll(Strip::keptWithNext);
    }
    return lines;
  }

  /** What is in another language than the column says so. */
  private Tag tag(Tag parent, String type, StyledText text) {
    Tag tag = parent.add(type);
    return text.language().equals(language) ? tag : tag.language(text.language().htmlLang());
  }

  static List<Strip> withGap(List<Strip> strips, float gap) {
    List<Strip> all = new ArrayList<>(strips);
    if (!all.isEmpty()) {
      all.set(0, all.get(0).withGap(gap));
    }
    return all;
  }

  private List<Strip> listing(Piece.Listing listing, Span span, Tag parent) {
    Tag list = parent.add("L").numbering(listing.numbered() ? "Decimal" : "Disc");
    Span inner = span.inset(INDENT, 0);
    List<Strip> all = new ArrayList<>();
    int number = 0;
    for (StyledText item : listing.items()) {
      number++;
      Tag li = list.add("LI");
      // A number stands in isolation, so that its point is on the side where the text goes on.
      String sign = listing.numbered() ? String.format(Locale.ROOT, "%d.", number) : "•";
      StyledText mark = StyledText.bold(language, sign);
      List<Strip> label = TextStrips.of(mark, Measures.BODY, Ink.PINE, span, li.add("Lbl"));
      List<Strip> body = TextStrips.of(item, Measures.BODY, Ink.TEXT, inner, li.add("LBody"));
      if (body.isEmpty()) {
        body = label;
      } else {
        body.set(0, beside(label.get(0), body.get(0)));
      }
      all.addAll(withGap(body, number == 1 ? AFTER_PARAGRAPH : BETWEEN_ITEMS));
    }
    return all;
  }

  private static Strip beside(Strip label, Strip body) {
    return new Strip(
        0,
        Math.max(label.height(), body.height()),
        body.bound(),
        (canvas, top) -> {
          label.drawing().on(canvas, top);
          body.drawing().on(canvas, top);
        });
  }

  /** As wide as the column at most, and never larger than 96 pixels an inch make it. */
  private List<Strip> picture(Piece.Picture piece, Span span, Tag parent) {
    float natural = 0.75f;
    float scale =
        Math.min(natural, Math.min(span.width() / piece.width(), HIGHEST_PICTURE / piece.height()));
    float wide = piece.width() * scale;
    float high = piece.height() * scale;
    PDImageXObject image;
    try {
      image = file.picture(piece.name(), Files.readAllBytes(piece.file()));
    } catch (IOException e) {
      throw new UncheckedIOException("the picture " + piece.name() + " cannot be read", e);
    }
    float x = span.start(wide);
    boolean shows = !piece.description().isEmpty();
    Tag tag = shows ? parent.add("Figure").alternative(piece.description()) : null;
    return List.of(
        new Strip(
            AFTER_PARAGRAPH + 2,
            high,
            false,
            (canvas, top) -> {
              Runnable drawing = () -> canvas.picture(image, x, top, wide, high);
              if (shows) {
                float bottom = Sheet.HEIGHT - top - high;
                tag.box(x, bottom, x + wide, bottom + high);
                canvas.tagged(tag, drawing);
              } else {
                canvas.artifact(drawing);
              }
            }));
  }
}
