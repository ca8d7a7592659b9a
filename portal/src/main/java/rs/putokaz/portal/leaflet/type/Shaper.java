package rs.putokaz.portal.leaflet.type;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes glyphs of characters with HarfBuzz, as the JDK has it in {@code layoutGlyphVector}. */
public final class Shaper {

  /** The JDK has this code for what is not drawn. */
  private static final int INVISIBLE = 0xFFFE;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Shaper() {}

  /**
   * The clusters of a part of a text from left to right. Their advances together are the width of
   * the part, which is what lines are measured by; within it a cluster may reach over its
   * neighbour, as in Nastaliq.
   *
   * @param text the whole paragraph: letters join across the ends of the part
   * @param limit number of the character behind the part
   */
  public static List<Cluster> shape(
      char[] text, int start, int limit, Typeface face, boolean rightToLeft) {
    GlyphVector glyphs =
        face.font()
            .layoutGlyphVector(
                EXACT,
                text,
                start,
                limit,
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    TreeMap<Integer, List<Integer>> byCharacter = new TreeMap<>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      byCharacter.computeIfAbsent(glyphs.getGlyphCharIndex(i), c -> new ArrayList<>()).add(i);
    }
    List<Cluster> clusters = new ArrayList<>();
    String ignored = "";
    for (Map.Entry<Integer, List<Integer>> one : byCharacter.entrySet()) {
      Integer next = byCharacter.higherKey(one.getKey());
      int from = start + one.getKey();
      int to = next == null ? limit : start + next;
      String characters = String.valueOf(text, from, to - from);
      if (isIgnorable(characters)) {
        ignored = append(clusters, characters, ignored);
      } else {
        clusters.add(cluster(ignored + characters, from, glyphs, one.getValue()));
        ignored = "";
      }
    }
    if (rightToLeft) {
      java.util.Collections.reverse(clusters);
    }
    return fitted(clusters, (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
  }

  /** The clusters with advances that together are the width of all. */
  private static List<Cluster> fitted(List<Cluster> clusters, float width) {
    float sum = 0;
    for (Cluster cluster : clusters) {
      sum += cluster.advance();
    }
    if (sum <= 0 || Math.abs(sum - width) < 1) {
      return clusters;
    }
    List<Cluster> fitted = new ArrayList<>();
    for (Cluster one : clusters) {
      float advance = one.advance() * width / sum;
      fitted.add(new Cluster(one.text(), one.start(), advance, one.glyphs()));
    }
    return fitted;
  }

  /** A joiner belongs to what stands before it; at the very beginning to what comes. */
  private static String append(List<Cluster> clusters, String characters, String waiting) {
    if (clusters.isEmpty()) {
      return waiting + characters;
    }
    int last = clusters.size() - 1;
    Cluster before = clusters.get(last);
    clusters.set(
        last,
        new Cluster(before.text() + characters, before.start(), before.advance(), before.glyphs()));
    return "";
  }

  private static Cluster cluster(String text, int start, GlyphVector glyphs, List<Integer> which) {
    List<Cluster.Glyph> drawn = new ArrayList<>();
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (int i : which) {
      float x = (float) glyphs.getGlyphPosition(i).getX();
      left = Math.min(left, x);
      right = Math.max(right, (float) glyphs.getGlyphPosition(i + 1).getX());
      if (glyphs.getGlyphCode(i) < INVISIBLE) {
        drawn.add(
            new Cluster.Glyph(
                glyphs.getGlyphCode(i), x, (float) -glyphs.getGlyphPosition(i).getY()));
      }
    }
    return new Cluster(text, start, Math.max(0, right - left), List.copyOf(drawn));
  }

  /** Whether the characters are never drawn, such as a joiner or an isolate. */
  static boolean isIgnorable(String characters) {
    return characters
        .codePoints()
        .allMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
  }
}
