package rs.putokaz.portal.leaflet;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.Piece;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.page.PageFrame;

/** What stands around the text of every leaflet, in the words of one reader. */
record Surroundings(PageFrame frame) {

  /** What is called, and the fact that has its number. */
  private static final List<String> EMERGENCY = List.of("police", "fire", "ambulance");

  Leaflet leaflet(String title, List<Language> columns, List<Leaflet.Row> rows, String address) {
    return new Leaflet(
        title, columns, rows, brand(), emergency(), new Leaflet.Code(address, scan()));
  }

  private Language language() {
    return frame.reader().uiLanguage();
  }

  private StyledText plain(String words) {
    return StyledText.plain(language(), words);
  }

  private StyledText brand() {
    String site = frame.reader().text("site.name");
    String line = StyledInline.name(site) + " · " + frame.reader().text("site.tagline");
    return new StyledText(
        language(), line, List.of(new StyledText.Span(0, site.length() + 2, true, "")));
  }

  private StyledText scan() {
    return plain(frame.reader().text("article.qr"));
  }

  /** The numbers in one line. */
  private StyledText emergency() {
    StringBuilder line = new StringBuilder(frame.reader().text("emergency")).append(": ");
    List<StyledText.Span> spans = new ArrayList<>();
    String between = "";
    for (String whom : EMERGENCY) {
      String number = frame.fact(whom);
      if (!number.isEmpty()) {
        line.append(between).append(frame.reader().text("emergency." + whom)).append('\u00a0');
        int start = line.length();
        line.append(StyledInline.number(number));
        spans.add(new StyledText.Span(start, line.length(), true, StyledInline.call(number)));
        between = " · ";
      }
    }
    return new StyledText(language(), line.toString(), spans);
  }

  /** The same below each other. */
  List<Piece> emergencyTable() {
    List<Piece.Table.Entry> entries = new ArrayList<>();
    for (String whom : EMERGENCY) {
      String number = frame.fact(whom);
      if (!number.isEmpty()) {
        entries.add(
            new Piece.Table.Entry(
                plain(frame.reader().text("emergency." + whom)),
                StyledText.link(
                    language(), StyledInline.number(number), true, StyledInline.call(number))));
      }
    }
    return entries.isEmpty() ? List.of() : List.of(new Piece.Table(entries));
  }

  Piece small(String words) {
    return new Piece.Paragraph(plain(words), Piece.Style.SMALL);
  }

  Piece note(Piece.Tone tone, String words) {
    return new Piece.Box(tone, List.of(new Piece.Paragraph(plain(words), Piece.Style.BODY)));
  }

  Piece heading(String words) {
    return new Piece.Heading(2, plain(words));
  }

  Piece.Table.Entry entry(String label, StyledText value) {
    return new Piece.Table.Entry(plain(label), value);
  }

  List<Piece> demonstration() {
    return frame.isDemonstration()
        ? List.of(
            new Piece.Paragraph(
                StyledText.bold(language(), frame.reader().text("article.demo")),
                Piece.Style.SMALL))
        : List.of();
  }
}
