package rs.putokaz.portal.leaflet.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.page.TextStrips.Span;
import rs.putokaz.portal.leaflet.pdf.Ink;
import rs.putokaz.portal.leaflet.pdf.PdfFile;
import rs.putokaz.portal.leaflet.pdf.Tag;
import rs.putokaz.portal.leaflet.type.StyledText;

/** Puts a leaflet on sheets of A4. */
public final class LeafletPdf {

  private static final float BETWEEN = 22;
  private static final float FOOT = Sheet.HEIGHT - 44;

  private final Leaflet leaflet;
  private final PdfFile file;
  private final Sheet sheet;

  private LeafletPdf(Leaflet leaflet, PdfFile file) {
    this.leaflet = leaflet;
    this.file = file;
    sheet = new Sheet(file);
  }

  /**
   * The file: the same bytes for the same leaflet.
   *
   * @throws UncheckedIOException when a picture of it cannot be read
   */
  public static byte[] of(Leaflet leaflet) {
    try (PdfFile file = new PdfFile(leaflet.language(), leaflet.title())) {
      LeafletPdf made = new LeafletPdf(leaflet, file);
      made.brand();
      made.rows();
      made.code();
      made.foot();
      return file.finish();
    } catch (IOException e) {
      throw new UncheckedIOException("the leaflet cannot be made", e);
    }
  }

  private Span whole() {
    Direction direction = leaflet.language().direction();
    return new Span(Sheet.MARGIN, Sheet.WIDTH - 2 * Sheet.MARGIN, direction);
  }

  private void brand() {
    float high = 4;
    sheet.page().artifact(() -> sheet.page().ground(Ink.PINE, 0, 0, Sheet.WIDTH, high));
    Tag tag = file.root().add("P");
    sheet.skip(-16);
    sheet.place(List.of(TextStrips.of(leaflet.brand(), Measures.SMALL, Ink.SOFT, whole(), tag)));
    sheet.skip(6);
  }

  /** Columns from the side on which the reader of the first one begins. */
  private List<Span> spans() {
    if (leaflet.columns().size() == 1) {
      return List.of(whole());
    }
    float wide = (whole().width() - BETWEEN) / 2;
    List<Direction> ways = leaflet.columns().stream().map(Language::direction).toList();
    boolean fromRight = ways.get(0) == Direction.RTL;
    float first = fromRight ? wide + BETWEEN : 0;
    return List.of(
        new Span(Sheet.MARGIN + first, wide, ways.get(0)),
        new Span(Sheet.MARGIN + wide + BETWEEN - first, wide, ways.get(1)));
  }

  private void rows() {
    List<List<List<Strip>>> columns = new ArrayList<>();
    for (int c = 0; c < leaflet.columns().size(); c++) {
      Language language = leaflet.columns().get(c);
      Tag section = file.root().add("Sect").language(language.htmlLang());
      PieceStrips maker = new PieceStrips(file, language);
      List<List<Strip>> cells = new ArrayList<>();
      for (Leaflet.Row row : leaflet.rows()) {
        cells.add(maker.of(row.cells().get(c), spans().get(c), section));
      }
      columns.add(cells);
    }
    if (columns.size() == 1) {
      // One after the other, so that a heading stays with what comes below it.
      sheet.place(List.of(joined(columns.get(0))));
      return;
    }
    int from = 0;
    for (int r = 0; r < leaflet.rows().size(); r++) {
      if (!isHeading(leaflet.rows().get(r)) || r == leaflet.rows().size() - 1) {
        int first = from;
        int limit = r + 1;
        sheet.place(columns.stream().map(column -> joined(column.subList(first, limit))).toList());
        from = limit;
      }
    }
  }

  /** A heading is placed together with the row below it. */
  private static boolean isHeading(Leaflet.Row row) {
    return row.cells().stream()
        .flatMap(List::stream)
        .allMatch(piece -> piece instanceof Piece.Heading);
  }

  private static List<Strip> joined(List<List<Strip>> cells) {
    return cells.stream().flatMap(List::stream).toList();
  }

  private void code() {
    CodeStrip code = new CodeStrip(leaflet.code(), leaflet.language(), whole());
    sheet.place(List.of(List.of(code.strip(file.root().add("Sect")))));
  }

  /** Numbers for emergencies on each page; they are read aloud once, at the end. */
  private void foot() {
    Language language = leaflet.language();
    Span span = whole();
    int count = sheet.pages().size();
    for (int i = 0; i < count; i++) {
      var page = sheet.pages().get(i);
      page.artifact(() -> page.ground(Ink.RULE, span.left(), FOOT - 4, span.width(), 0.5f));
      Span words = span.inset(0, 50);
      List<Strip> numbers =
          i == count - 1
              ? TextStrips.of(
                  leaflet.emergency(), Measures.SMALL, Ink.TEXT, words, file.root().add("P"))
              : TextStrips.unread(leaflet.emergency(), Measures.SMALL, Ink.TEXT, words, false);
      numbers.forEach(strip -> strip.drawing().on(page, FOOT));
      StyledText number =
          StyledText.plain(language, "\u2066" + (i + 1) + "\u00a0/\u00a0" + count + "\u2069");
      TextStrips.unread(number, Measures.SMALL, Ink.SOFT, span, true)
          .forEach(strip -> strip.drawing().on(page, FOOT));
    }
  }
}
