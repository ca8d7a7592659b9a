package rs.putokaz.portal.leaflet.type;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param runs from left to right
 * @param width in points
 */
public record Line(List<Run> runs, float width) {

  /**
   * Glyphs of one font and one direction.
   *
   * @param size in points
   * @param part number of the part of the paragraph in {@link StyledText#parts()}
   * @param start number of its first character in the paragraph
   * @param limit number of the character behind it
   * @param clusters from left to right
   * @param width in points
   */
  public record Run(
      Typeface face,
      float size,
      boolean rightToLeft,
      int part,
      int start,
      int limit,
      List<Cluster> clusters,
      float width) {}
}
