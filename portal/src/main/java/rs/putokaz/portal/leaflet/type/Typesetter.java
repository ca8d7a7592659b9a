package rs.putokaz.portal.leaflet.type;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.i18n.language.Language;

/** Breaks one paragraph into lines and puts the parts of each in the order in which they stand. */
public final class Typesetter {

  /** Private-use place of the Serbian form of б, which the JDK could not ask the font for. */
  private static final char SERBIAN_BE = '\uE431';

  private static final char BE = 'б';

  /** What a line may be too wide, in points. */
  private static final float OVERHANG = 1;

  private final StyledText paragraph;
  private final List<StyledText.Span> parts;
  private final char[] text;
  private final char[] shaped;
  private final float size;
  private final Bidi bidi = new Bidi();
  private final byte[] levels;
  private final int[] partOf;
  private final Typeface[] faces;

  private Typesetter(StyledText paragraph, float size) {
    this.paragraph = paragraph;
    this.size = size;
    parts = paragraph.parts();
    text = paragraph.text().toCharArray();
    shaped = text.clone();
    if (paragraph.language().tag().equals("sr")) {
      for (int i = 0; i < shaped.length; i++) {
        shaped[i] = shaped[i] == BE ? SERBIAN_BE : shaped[i];
      }
    }
    boolean rtl = paragraph.language().direction() == Direction.RTL;
    bidi.setPara(text, rtl ? Bidi.RTL : Bidi.LTR, null);
    levels = bidi.getLevels();
    partOf = new int[text.length];
    for (int p = 0; p < parts.size(); p++) {
      java.util.Arrays.fill(partOf, parts.get(p).start(), parts.get(p).limit(), p);
    }
    faces = faces();
  }

  /**
   * The lines of a paragraph; a line break in the text ends one.
   *
   * @param size of the letters in points
   * @param width of the column in points
   */
  public static List<Line> lines(StyledText paragraph, float size, float width) {
    if (paragraph.isEmpty()) {
      return List.of();
    }
    return new Typesetter(paragraph, size).broken(width);
  }

  /** The font of each character; marks and joiners stay with the letter before them. */
  private Typeface[] faces() {
    Typeface[] chosen = new Typeface[text.length];
    Language language = paragraph.language();
    for (int i = 0; i < text.length; ) {
      int c = Character.codePointAt(shaped, i, shaped.length);
      int next = i + Character.charCount(c);
      boolean bold = parts.get(partOf[i]).bold();
      Typeface face = i > 0 && staysBehind(c, i) ? chosen[i - 1] : first(language, bold, c);
      java.util.Arrays.fill(chosen, i, next, face);
      i = next;
    }
    return chosen;
  }

  private boolean staysBehind(int c, int at) {
    int type = Character.getType(c);
    return partOf[at] == partOf[at - 1]
        && (type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.FORMAT);
  }

  private static Typeface first(Language language, boolean bold, int c) {
    List<Typeface> fonts = Typefaces.of(language, bold);
    return fonts.stream()
        .filter(font -> font.has(c))
        .findFirst()
        .or(() -> Typefaces.ofLetter(c, bold))
        .orElse(fonts.get(0));
  }

  private List<Line> broken(float width) {
    float[] advances = advances();
    BreakIterator breaks = BreakIterator.getLineInstance(paragraph.language().locale());
    breaks.setText(paragraph.text());
    BreakIterator letters = BreakIterator.getCharacterInstance(paragraph.language().locale());
    letters.setText(paragraph.text());
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length) {
      int end = end(start, width, advances, breaks, letters);
      Line line = line(start, trimmed(start, end));
      if (line.width() > width + OVERHANG) {
        // Letters that stand alone in a line may be wider than they were between others.
        end = end(start, 2 * width - line.width(), advances, breaks, letters);
        line = line(start, trimmed(start, end));
      }
      lines.add(line);
      start = end;
    }
    return lines;
  }

  /** Number of the character behind the line: the last place to break that fits. */
  private int end(
      int start, float width, float[] advances, BreakIterator breaks, BreakIterator letters) {
    int best = start;
    float used = 0;
    int at = start;
    int next = breaks.following(start);
    while (next != BreakIterator.DONE) {
      for (; at < next; at++) {
        used += advances[at];
      }
      float visible = used;
      for (int i = next - 1; i > start && Character.isWhitespace(text[i]); i--) {
        visible -= advances[i];
      }
      if (visible > width) {
        break;
      }
      best = next;
      if (text[next - 1] == '\n') {
        break;
      }
      next = breaks.next();
    }
    return best > start ? best : within(start, width, advances, letters);
  }

  /** A word that is wider than the column is broken between two letters. */
  private int within(int start, float width, float[] advances, BreakIterator letters) {
    float used = 0;
    int end = letters.following(start);
    for (int at = start; at < text.length; at++) {
      used += advances[at];
      if (used > width) {
        int before = letters.isBoundary(at) ? at : letters.preceding(at);
        return Math.max(end, before);
      }
    }
    return text.length;
  }

  private int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start && Character.isWhitespace(text[trimmed - 1])) {
      trimmed--;
    }
    return trimmed;
  }

  private float[] advances() {
    float[] advances = new float[text.length];
    for (Line.Run run : logical(0, text.length)) {
      float scale = size / run.face().unitsPerEm();
      run.clusters().forEach(c -> advances[c.start()] += c.advance() * scale);
    }
    return advances;
  }

  /** Runs of one font, part and level in the order in which they are read. */
  private List<Line.Run> logical(int start, int limit) {
    List<Line.Run> runs = new ArrayList<>();
    int from = start;
    for (int i = start; i <= limit; i++) {
      boolean ends =
          i == limit
              || isBare(i)
              || i > from
                  && (levels[i] != levels[from]
                      || partOf[i] != partOf[from]
                      || faces[i] != faces[from]);
      if (ends && i > from) {
        runs.add(run(from, i));
      }
      if (ends) {
        from = i < limit && isBare(i) ? i + 1 : i;
      }
    }
    return runs;
  }

  /** Isolates and line breaks have done their work before glyphs are made. */
  private boolean isBare(int i) {
    char c = text[i];
    return c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F' || c == '\n';
  }

  private Line.Run run(int from, int to) {
    boolean rtl = (levels[from] & 1) == 1;
    Typeface face = faces[from];
    List<Cluster> clusters = new ArrayList<>();
    float width = 0;
    for (Cluster made : Shaper.shape(shaped, from, to, face, rtl)) {
      String written = made.text().replace(SERBIAN_BE, BE);
      clusters.add(new Cluster(written, made.start(), made.advance(), made.glyphs()));
      width += made.advance();
    }
    return new Line.Run(
        face, size, rtl, partOf[from], from, to, clusters, width * size / face.unitsPerEm());
  }

  private Line line(int start, int limit) {
    List<Line.Run> visual = new ArrayList<>();
    float width = 0;
    if (limit > start) {
      Bidi line = bidi.setLine(start, limit);
      for (int i = 0; i < line.countRuns(); i++) {
        BidiRun run = line.getVisualRun(i);
        List<Line.Run> read = logical(start + run.getStart(), start + run.getLimit());
        if ((run.getEmbeddingLevel() & 1) == 1) {
          java.util.Collections.reverse(read);
        }
        visual.addAll(read);
      }
    }
    for (Line.Run run : visual) {
      width += run.width();
    }
    return new Line(List.copyOf(visual), width);
  }
}
