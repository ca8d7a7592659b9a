package rs.putokaz.portal.leaflet;

import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.page.Piece;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.page.FilledSlot;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.portal.page.Words;
import rs.putokaz.published.document.Block;

/** Blocks of an edition in one language as pieces of a leaflet. */
final class BlockPieces {

  private final PageFrame frame;
  private final Language language;
  private final MediumPieces media;

  BlockPieces(PageFrame frame, Language language, MediumPieces media) {
    this.frame = frame;
    this.language = language;
    this.media = media;
  }

  List<Piece> of(Block block) {
    return switch (block.kind()) {
      case HEADING -> {
        int level = block.attribute("level").equals("3") ? 3 : 2;
        yield List.of(new Piece.Heading(level, styled(block.text())));
      }
      case LIST, STEPS -> listing(block);
      case CALLOUT -> List.of(new Piece.Box(tone(block), titled(block)));
      case QUESTION -> titled(block);
      case CONTACT -> List.of(new Piece.Box(Piece.Tone.PLAIN, contact(block)));
      case SLOT -> List.of(new Piece.Box(Piece.Tone.PLAIN, slot(block)));
      case FACT -> {
        String markup = "<strong><fact ref=\"" + block.attribute("ref") + "\"/></strong> ";
        yield List.of(paragraph(markup + block.text(), Piece.Style.LEAD));
      }
      case IMAGE, AUDIO, VIDEO, FILE -> media.of(block, language, frame);
      case PARAGRAPH -> List.of(paragraph(block.text(), Piece.Style.BODY));
    };
  }

  private StyledText styled(String markup) {
    return StyledInline.of(markup, language, frame);
  }

  Piece paragraph(String markup, Piece.Style style) {
    return new Piece.Paragraph(styled(markup), style);
  }

  private List<Piece> listing(Block block) {
    boolean numbered = block.kind().word().equals("steps");
    List<StyledText> items = block.items().stream().map(this::styled).toList();
    return List.of(new Piece.Listing(numbered, items));
  }

  private static Piece.Tone tone(Block block) {
    return switch (block.attribute("tone")) {
      case "danger" -> Piece.Tone.DANGER;
      case "important" -> Piece.Tone.IMPORTANT;
      default -> Piece.Tone.INFO;
    };
  }

  private List<Piece> titled(Block block) {
    List<Piece> pieces = new ArrayList<>();
    if (!block.title().isEmpty()) {
      pieces.add(new Piece.Paragraph(styled(block.title()), Piece.Style.TITLE));
    }
    if (!block.text().isEmpty()) {
      pieces.add(paragraph(block.text(), Piece.Style.BODY));
    }
    return pieces;
  }

  private List<Piece> contact(Block block) {
    List<Piece> pieces = titled(block);
    String phone = block.attribute("phone");
    String email = block.attribute("email");
    if (!phone.isEmpty()) {
      add(pieces, StyledInline.number(phone), StyledInline.call(phone), Piece.Style.LEAD);
    }
    if (!email.isEmpty()) {
      add(pieces, StyledInline.number(email), "mailto:" + email, Piece.Style.BODY);
    }
    if (!block.attribute("address").isEmpty()) {
      add(pieces, StyledInline.name(block.attribute("address")), "", Piece.Style.BODY);
    }
    if (!block.attribute("hours").isEmpty()) {
      add(pieces, StyledInline.number(block.attribute("hours")), "", Piece.Style.BODY);
    }
    String url = block.attribute("url");
    if (!url.isEmpty()) {
      add(pieces, StyledInline.number(url), url, Piece.Style.BODY);
    }
    return pieces;
  }

  private void add(List<Piece> pieces, String words, String link, Piece.Style style) {
    StyledText text =
        link.isEmpty()
            ? StyledText.plain(language, words)
            : StyledText.link(language, words, style == Piece.Style.LEAD, link);
    pieces.add(new Piece.Paragraph(text, style));
  }

  private List<Piece> slot(Block block) {
    List<Piece> pieces = titled(block);
    List<Piece.Table.Entry> own = new ArrayList<>();
    for (FilledSlot filled : frame.filledSlots(block.attribute("ref"))) {
      Words name = frame.reader().title(filled.centre());
      own.add(
          new Piece.Table.Entry(
              StyledText.plain(name.language(), name.text()),
              StyledInline.of(filled.text(), filled.language(), frame)));
    }
    if (!own.isEmpty()) {
      pieces.add(new Piece.Table(own));
    }
    return pieces;
  }
}
