package rs.putokaz.portal.leaflet.page;

import java.nio.file.Path;
import java.util.List;
import rs.putokaz.portal.leaflet.type.StyledText;

/** A part of a leaflet in one language. */
public sealed interface Piece {

  /**
   * A heading.
   *
   * @param level 1 for the title of the leaflet, to 3
   */
  record Heading(int level, StyledText text) implements Piece {}

  /** How a paragraph looks. */
  enum Style {
    LEAD,
    TITLE,
    BODY,
    SMALL
  }

  /** A paragraph. */
  record Paragraph(StyledText text, Style style) implements Piece {}

  /** A list, or steps that are numbered. */
  record Listing(boolean numbered, List<StyledText> items) implements Piece {

    /** Copies the items. */
    public Listing {
      items = List.copyOf(items);
    }
  }

  /** How a box looks. */
  enum Tone {
    PLAIN,
    INFO,
    IMPORTANT,
    DANGER
  }

  /** Pieces in a frame: a note, a warning, a contact. */
  record Box(Tone tone, List<Piece> pieces) implements Piece {

    /** Copies the pieces. */
    public Box {
      pieces = List.copyOf(pieces);
    }
  }

  /** Rows of a word and what is said of it. */
  record Table(List<Entry> entries) implements Piece {

    /** A row. */
    public record Entry(StyledText head, StyledText value) {}

    /** Copies the entries. */
    public Table {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A picture.
   *
   * @param name changes with the content of the file
   * @param file a JPEG or PNG
   * @param width in pixels
   * @param height in pixels
   * @param description for who can't see it
   */
  record Picture(String name, Path file, int width, int height, String description)
      implements Piece {}
}
