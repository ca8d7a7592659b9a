package rs.putokaz.portal.leaflet.type;

import java.util.List;

/**
 * The glyphs of one or more characters that can't be told apart, such as a letter with its marks.
 *
 * @param text the characters in logical order
 * @param start number of the first character in its paragraph
 * @param advance how far the pen goes, in units of the font
 * @param glyphs in the order in which they are drawn
 */
public record Cluster(String text, int start, float advance, List<Glyph> glyphs) {

  /**
   * A glyph.
   *
   * @param id number in the font file
   * @param x from the beginning of its run, to the right, in units of the font
   * @param y above the base line
   */
  public record Glyph(int id, float x, float y) {}
}
