package rs.putokaz.portal.leaflet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.page.Piece;
import rs.putokaz.portal.leaflet.type.StyledText;
import rs.putokaz.portal.media.MediumView;
import rs.putokaz.portal.page.PageFrame;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.BlockMedium;

/** Media on paper: pictures as they are, of recordings the text, of files where they are. */
final class MediumPieces {

  /** A picture is printed at half a column at least, so it needs no more. */
  private static final int WIDE_ENOUGH = 600;

  private final Function<String, Optional<Path>> files;

  /** Media whose files are found by the names of their renditions. */
  MediumPieces(Function<String, Optional<Path>> files) {
    this.files = files;
  }

  List<Piece> of(Block block, Language language, PageFrame frame) {
    MediumView view = MediumView.of(block);
    List<Piece> pieces = new ArrayList<>();
    if (view == null) {
      add(pieces, StyledInline.of(block.text(), language, frame), Piece.Style.BODY);
      return pieces;
    }
    BlockMedium medium = view.medium();
    if (block.kind() == BlockKind.IMAGE) {
      picture(medium).ifPresentOrElse(pieces::add, () -> described(medium, language, pieces));
    } else {
      String words = frame.reader().text("leaflet.media");
      add(pieces, StyledText.bold(frame.reader().uiLanguage(), words), Piece.Style.BODY);
    }
    String caption = block.text().isEmpty() ? view.caption(block) : block.text();
    if (block.kind() == BlockKind.FILE && caption.isEmpty()) {
      caption = medium.fileName();
    }
    boolean markup = !block.text().isEmpty();
    StyledText words =
        markup ? StyledInline.of(caption, language, frame) : StyledText.plain(language, caption);
    add(pieces, words, Piece.Style.SMALL);
    if (!medium.credit().isEmpty()) {
      String credit = "© " + StyledInline.name(medium.credit());
      add(pieces, StyledText.plain(language, credit), Piece.Style.SMALL);
    }
    add(pieces, StyledText.plain(language, medium.transcript()), Piece.Style.BODY);
    return pieces;
  }

  private static void add(List<Piece> pieces, StyledText text, Piece.Style style) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Paragraph(text, style));
    }
  }

  /** A picture that this node does not have yet is told in words. */
  private static void described(BlockMedium medium, Language language, List<Piece> pieces) {
    StyledText words = StyledText.plain(language, medium.description());
    if (!words.isEmpty()) {
      pieces.add(
          new Piece.Box(Piece.Tone.PLAIN, List.of(new Piece.Paragraph(words, Piece.Style.BODY))));
    }
  }

  /** The narrowest rendition that is wide enough, in a format that PDF knows. */
  private Optional<Piece> picture(BlockMedium medium) {
    List<String> known =
        medium.renditions().stream().filter(name -> name.matches(".*\\.(jpg|jpeg|png)")).toList();
    if (known.isEmpty() || medium.width() == 0 || medium.height() == 0) {
      return Optional.empty();
    }
    String chosen =
        known.stream()
            .filter(name -> width(name, medium) >= WIDE_ENOUGH)
            .findFirst()
            .orElse(known.get(known.size() - 1));
    int width = width(chosen, medium);
    int height = Math.max(1, Math.round((float) width * medium.height() / medium.width()));
    return files
        .apply(chosen)
        .map(file -> new Piece.Picture(chosen, file, width, height, medium.description()));
  }

  private static int width(String name, BlockMedium medium) {
    String digits = name.replaceFirst("^.*-(\\d+)\\..*$", "$1");
    return digits.equals(name) ? medium.width() : Integer.parseInt(digits);
  }
}
