package rs.putokaz.portal.leaflet;

import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.article.ArticleView;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.Piece;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.Edition;

/** An article as a leaflet says it. */
record ArticleLeaflet(Article article, MediumPieces media) {

  /** In the language that serves the reader of the frame best. */
  Leaflet of(PageFrame frame) {
    Language shown = frame.reader().best(article);
    return leaflet(frame, List.of(shown), cells(frame, shown).rows());
  }

  /** The same with what a reader of Serbian gets beside it. */
  Leaflet beside(PageFrame frame, PageFrame serbian) {
    Language shown = frame.reader().best(article);
    Language other = serbian.reader().best(article);
    List<Leaflet.Row> rows = cells(frame, shown).rowsBeside(cells(serbian, other));
    serbian.sources().names().forEach(frame.sources()::name);
    return leaflet(frame, List.of(shown, other), rows);
  }

  private Leaflet leaflet(PageFrame frame, List<Language> columns, List<Leaflet.Row> rows) {
    frame.sources().item(article.key());
    String title = frame.reader().edition(article, columns.get(0)).title();
    // The list behind short codes leaves private matters out.
    String address =
        article.sensitive()
            ? frame.address()
            : frame.shortAddress(new ArticleView(article, frame).shortCode());
    return new Surroundings(frame).leaflet(title, columns, rows, address);
  }

  private Cells cells(PageFrame frame, Language language) {
    Reader reader = frame.reader();
    Edition edition = reader.edition(article, language);
    BlockPieces blocks = new BlockPieces(frame, language, media);
    Surroundings around = new Surroundings(frame);
    Cells cells = new Cells();
    cells.add("title", new Piece.Heading(1, StyledText.plain(language, edition.title())));
    if (!language.equals(reader.language())) {
      String missing =
          reader.text(
              "article.missing",
              "wanted",
              StyledInline.name(reader.language().nativeName()),
              "shown",
              StyledInline.name(language.nativeName()));
      cells.add("missing", around.note(Piece.Tone.INFO, missing));
    }
    if (!edition.summary().isEmpty()) {
      cells.add("lead", blocks.paragraph(edition.summary(), Piece.Style.LEAD));
    }
    cells.add("checked", around.small(checked(reader)));
    if (edition.blocks().stream().anyMatch(block -> !block.sourceHash().isEmpty())) {
      cells.add("outdated", around.note(Piece.Tone.INFO, reader.text("article.outdated")));
    }
    for (Block block : edition.blocks()) {
      cells.add("block " + block.id(), blocks.of(block));
    }
    end(cells, around);
    return cells;
  }

  private String checked(Reader reader) {
    return article.checkedOn() == null
        ? reader.text("article.notChecked")
        : reader.text("article.checked")
            + ": "
            + StyledInline.name(reader.date(article.checkedOn()));
  }

  private void end(Cells cells, Surroundings around) {
    Reader reader = around.frame().reader();
    if (!article.responsible().isEmpty()) {
      String name = StyledInline.name(around.frame().organisation(article.responsible()));
      cells.add("end", around.small(reader.text("article.responsible", "name", name)));
    }
    if (!article.source().isEmpty()) {
      String source = StyledInline.name(article.source());
      cells.add("end", around.small(reader.text("article.source", "source", source)));
    }
    if (article.reviewBy() != null) {
      String date = StyledInline.name(reader.date(article.reviewBy()));
      cells.add("end", around.small(reader.text("article.review", "date", date)));
    }
    cells.add("end", around.demonstration());
  }
}
