package rs.putokaz.desk.xliff.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.published.inline.InlineText;
import rs.putokaz.published.inline.InlineTextException;

/** Words and codes of a source or a target as they were read, joined over its segments. */
final class Content {

  /** What a piece is. */
  private enum Shape {
    TEXT,
    BEGIN,
    END,
    EMPTY
  }

  /**
   * A piece.
   *
   * @param value words, or the number of a code
   * @param markup its opening tag; empty when the file does not say it here
   */
  private record Piece(Shape shape, String value, String markup) {}

  private final List<Piece> pieces = new ArrayList<>();

  void text(String words) {
    pieces.add(new Piece(Shape.TEXT, words, ""));
  }

  void begin(String code, String markup) {
    pieces.add(new Piece(Shape.BEGIN, code, markup));
  }

  void end(String code) {
    pieces.add(new Piece(Shape.END, code, ""));
  }

  void empty(String code, String markup) {
    pieces.add(new Piece(Shape.EMPTY, code, markup));
  }

  void addAll(Content other) {
    pieces.addAll(other.pieces);
  }

  /** Whether there is nothing but space. */
  boolean isBlank() {
    return pieces.stream()
        .allMatch(piece -> piece.shape() == Shape.TEXT && piece.value().isBlank());
  }

  /** The words of a title, which has no mark-up. */
  String plain() {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.shape() != Shape.TEXT) {
        throw new RefusedFormException("", "title", "a title has no mark-up");
      }
      out.append(piece.value());
    }
    return out.toString().strip();
  }

  /**
   * The canonical inline text.
   *
   * @param source has the tags of those codes that do not say their own here
   * @throws InlineTextException when the tags do not fit together
   * @throws RefusedFormException when a code is not known
   */
  String inline(Content source) {
    Map<String, String> known = new HashMap<>();
    source.pieces.stream()
        .filter(piece -> !piece.markup().isEmpty())
        .forEach(piece -> known.putIfAbsent(piece.value(), piece.markup()));
    pieces.stream()
        .filter(piece -> !piece.markup().isEmpty())
        .forEach(piece -> known.put(piece.value(), piece.markup()));
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.shape() == Shape.TEXT) {
        out.append(piece.value().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      } else {
        String markup = known.get(piece.value());
        if (markup == null) {
          throw new RefusedFormException("", "", "code " + piece.value() + " is not known");
        }
        out.append(piece.shape() == Shape.END ? "</" + kind(markup) + ">" : markup);
      }
    }
    return InlineText.parse(InlineText.parse(out.toString().strip()).canonical()).canonical();
  }

  private static String kind(String markup) {
    int end = 1;
    while (end < markup.length() && Character.isLetter(markup.charAt(end))) {
      end++;
    }
    return markup.substring(Math.min(1, markup.length()), end);
  }
}
