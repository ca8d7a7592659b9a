package rs.putokaz.portal.leaflet.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.type.StyledText;

/**
 * What a leaflet says, in one language or in two side by side. Immutable; two leaflets that are
 * equal are the same file.
 *
 * @param title of the file
 * @param columns the languages, the reader's first; one or two
 * @param rows what stands beside each other: in each as many cells as there are columns
 * @param brand the site's name, at the top of the first page
 * @param emergency numbers for emergencies, at the bottom of each page
 * @param code the address to scan, at the end
 */
public record Leaflet(
    String title,
    List<Language> columns,
    List<Row> rows,
    StyledText brand,
    StyledText emergency,
    Code code) {

  /** Raised when the same content is to look different, so that no file of before is found. */
  private static final int FORM = 1;

  private static final int DIGEST_BYTES = 16;

  /** Pieces that stand beside their counterparts in the other column. */
  public record Row(List<List<Piece>> cells) {

    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * An address to scan and to type.
   *
   * @param address what the QR code says
   * @param words what it is good for
   */
  public record Code(String address, StyledText words) {}

  /** Copies the lists. */
  public Leaflet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The language of the file. */
  public Language language() {
    return columns.get(0);
  }

  /** 32 hexadecimal digits that are others as soon as anything in it is. */
  public String hash() {
    try {
      // Records write all their parts, down to the last letter.
      byte[] content = (FORM + toString()).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
