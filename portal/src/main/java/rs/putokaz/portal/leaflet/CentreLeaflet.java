package rs.putokaz.portal.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.phrase.Timetable;
import rs.putokaz.portal.centre.ServiceView;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.Piece;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.leaflet.type.Typefaces;
import rs.putokaz.portal.page.FilledSlot;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.portal.page.Words;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Centre;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemKey;
import rs.putokaz.published.document.ItemType;

/**
 * The welcome pack of a centre: what it says of itself, its rules, who helps there and when, whom
 * to call and whom to ask.
 */
record CentreLeaflet(
    Centre centre, MediumPieces media, Function<ItemKey, Optional<Item>> published) {

  private static final String RULES = "house-rules";
  private static final Language SERBIAN_LATIN = Languages.get("sr-Latn");

  Leaflet of(PageFrame frame) {
    return leaflet(frame, List.of(frame.reader().uiLanguage()), cells(frame).rows());
  }

  /** The same with what a reader of Serbian gets beside it. */
  Leaflet beside(PageFrame frame, PageFrame serbian) {
    List<Leaflet.Row> rows = cells(frame).rowsBeside(cells(serbian));
    serbian.sources().names().forEach(frame.sources()::name);
    return leaflet(
        frame, List.of(frame.reader().uiLanguage(), serbian.reader().uiLanguage()), rows);
  }

  private Leaflet leaflet(PageFrame frame, List<Language> columns, List<Leaflet.Row> rows) {
    String title = frame.reader().title(centre).text();
    return new Surroundings(frame).leaflet(title, columns, rows, frame.address());
  }

  private Cells cells(PageFrame frame) {
    frame.sources().item(centre.key());
    frame.sources().list(ItemType.ARTICLE);
    frame.sources().list(ItemType.SERVICE);
    Reader reader = frame.reader();
    Surroundings around = new Surroundings(frame);
    Cells cells = new Cells();
    Words name = reader.title(centre);
    cells.add("title", new Piece.Heading(1, StyledText.plain(name.language(), name.text())));
    StyledText welcome = StyledText.plain(reader.uiLanguage(), reader.text("leaflet.welcome"));
    cells.add("welcome", new Piece.Paragraph(welcome, Piece.Style.LEAD));
    if (!centre.verified()) {
      cells.add("unverified", around.note(Piece.Tone.INFO, reader.text("centre.unverified")));
    }
    cells.add("data", data(around));
    ownText(cells, frame);
    rules(cells, frame);
    services(cells, around);
    cells.add("emergency", around.heading(reader.text("emergency")));
    cells.add("emergency numbers", around.emergencyTable());
    cells.add("ask", around.heading(reader.text("leaflet.ask")));
    StyledText ask = StyledText.plain(reader.uiLanguage(), reader.text("leaflet.ask.help"));
    cells.add("ask whom", new Piece.Paragraph(ask, Piece.Style.BODY));
    if (centre.checkedOn() != null) {
      String date = StyledInline.name(reader.date(centre.checkedOn()));
      cells.add("end", around.small(reader.text("article.checked") + ": " + date));
    }
    cells.add("end", around.demonstration());
    return cells;
  }

  private List<Piece> data(Surroundings around) {
    Reader reader = around.frame().reader();
    List<Piece.Table.Entry> entries = new ArrayList<>();
    if (!centre.municipality().isEmpty()) {
      StyledText place = StyledText.plain(SERBIAN_LATIN, centre.municipality());
      entries.add(around.entry(reader.text("centre.place"), place));
    }
    if (!centre.address().isEmpty()) {
      StyledText address = StyledText.plain(SERBIAN_LATIN, centre.address());
      entries.add(around.entry(reader.text("centre.address"), address));
    }
    if (!centre.phone().isEmpty()) {
      entries.add(around.entry(reader.text("centre.phone"), phone(centre.phone(), reader)));
    }
    StyledText code = StyledText.plain(reader.uiLanguage(), StyledInline.number(centre.code()));
    entries.add(around.entry(reader.text("centre.code"), code));
    return List.of(new Piece.Table(entries));
  }

  private static StyledText phone(String number, Reader reader) {
    return StyledText.link(
        reader.uiLanguage(), StyledInline.number(number), true, StyledInline.call(number));
  }

  private void ownText(Cells cells, PageFrame frame) {
    Language language = frame.reader().best(centre);
    Edition edition = frame.reader().edition(centre, language);
    BlockPieces blocks = new BlockPieces(frame, language, media);
    if (!edition.summary().isEmpty()) {
      cells.add("summary", blocks.paragraph(edition.summary(), Piece.Style.BODY));
    }
    for (Block block : FilledSlot.ownBlocks(edition)) {
      cells.add("own " + block.id(), blocks.of(block));
    }
    for (ItemKey key : frame.catalogue().articles().stream().map(a -> a.key()).toList()) {
      published.apply(key).ifPresent(article -> slots((Article) article, cells, frame));
    }
  }

  /** What this centre says in the places that an article leaves for it. */
  private void slots(Article article, Cells cells, PageFrame frame) {
    Language language = frame.reader().best(article);
    Edition edition = frame.reader().edition(article, language);
    for (Block block : edition.blocks()) {
      String ref = block.attribute("ref");
      String name = "slot " + ref;
      if (block.kind() == BlockKind.SLOT && !cells.has(name)) {
        FilledSlot.of(centre, ref, frame.reader())
            .ifPresent(
                filled -> {
                  String title = block.title().isEmpty() ? edition.title() : block.title();
                  StyledText head = StyledInline.of(title, language, frame);
                  StyledText text = StyledInline.of(filled.text(), filled.language(), frame);
                  cells.add(name, new Piece.Heading(2, head));
                  cells.add(name + " text", new Piece.Paragraph(text, Piece.Style.BODY));
                });
      }
    }
  }

  private void rules(Cells cells, PageFrame frame) {
    Optional<Article> found =
        published.apply(new ItemKey(ItemType.ARTICLE, RULES)).map(Article.class::cast);
    found.ifPresent(
        article -> {
          Language language = frame.reader().best(article);
          Edition edition = frame.reader().edition(article, language);
          BlockPieces blocks = new BlockPieces(frame, language, media);
          StyledText title = StyledText.plain(language, edition.title());
          cells.add("rules", new Piece.Heading(2, title));
          for (Block block : FilledSlot.ownBlocks(edition)) {
            cells.add("rule " + block.id(), lower(blocks.of(block)));
          }
        });
  }

  /** Headings of the article are below its own title here. */
  private static List<Piece> lower(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                piece instanceof Piece.Heading heading
                    ? new Piece.Heading(3, heading.text())
                    : piece)
        .toList();
  }

  private void services(Cells cells, Surroundings around) {
    Reader reader = around.frame().reader();
    List<ServiceView> services =
        ServiceView.of(around.frame().catalogue().servicesIn(centre.slug()), reader);
    if (!services.isEmpty()) {
      cells.add("services", around.heading(reader.text("services.title")));
    }
    for (int i = 0; i < services.size(); i++) {
      cells.add("service " + i, service(services.get(i), around));
    }
  }

  private static List<Piece> service(ServiceView service, Surroundings around) {
    Reader reader = around.frame().reader();
    Language language = reader.uiLanguage();
    List<Piece> pieces = new ArrayList<>();
    String who =
        service.organisation().isEmpty()
            ? service.kind()
            : service.kind() + ": " + StyledInline.name(service.organisation());
    pieces.add(new Piece.Heading(3, StyledText.plain(language, who)));
    if (!service.place().isEmpty()) {
      StyledText place = StyledText.plain(language, service.place());
      pieces.add(new Piece.Paragraph(place, Piece.Style.BODY));
    }
    List<Piece.Table.Entry> times = times(service, around);
    if (!service.phone().isEmpty()) {
      times.add(around.entry(reader.text("centre.phone"), phone(service.phone(), reader)));
    }
    if (!times.isEmpty()) {
      pieces.add(new Piece.Table(times));
    }
    if (!service.email().isEmpty()) {
      StyledText email =
          StyledText.link(
              language, StyledInline.number(service.email()), false, "mailto:" + service.email());
      pieces.add(new Piece.Paragraph(email, Piece.Style.BODY));
    }
    if (!service.languages().isEmpty()) {
      pieces.add(around.small(reader.text("services.languages") + " " + spoken(service)));
    }
    pieces.add(
        around.small(reader.text("article.checked") + ": " + StyledInline.name(service.checked())));
    return pieces;
  }

  private static String spoken(ServiceView service) {
    return service.languages().stream()
        .filter(Typefaces::write)
        .map(one -> StyledInline.name(one.nativeName()))
        .collect(Collectors.joining(", "));
  }

  private static List<Piece.Table.Entry> times(ServiceView service, Surroundings around) {
    Reader reader = around.frame().reader();
    List<Piece.Table.Entry> times = new ArrayList<>();
    for (Timetable.Line line : service.hours()) {
      String days = line.days().isEmpty() ? reader.text("services.daily") : line.days();
      times.add(entry(days, StyledInline.number(line.times()), around));
    }
    for (Timetable.Line line : service.exceptions()) {
      String when =
          line.times().isEmpty()
              ? reader.text("services.closed")
              : StyledInline.number(line.times());
      times.add(entry(line.days(), when, around));
    }
    return times;
  }

  private static Piece.Table.Entry entry(String head, String value, Surroundings around) {
    Language language = around.frame().reader().uiLanguage();
    return around.entry(head, StyledText.plain(language, value));
  }
}
