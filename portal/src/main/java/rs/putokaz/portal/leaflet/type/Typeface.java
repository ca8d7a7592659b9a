package rs.putokaz.portal.leaflet.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file of the project in one weight. Read once, for all threads. */
public final class Typeface {

  private final String name;
  private final byte[] file;
  private final Font font;
  private final int unitsPerEm;
  private final float ascent;
  private final float descent;

  /**
   * Reads a file that lies beside this class.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  Typeface(String name) {
    this.name = name;
    try (InputStream in = Typeface.class.getResourceAsStream(name + ".ttf")) {
      file = in.readAllBytes();
      try (TrueTypeFont parsed = parse()) {
        unitsPerEm = parsed.getUnitsPerEm();
        ascent = (float) parsed.getHorizontalHeader().getAscender() / unitsPerEm;
        descent = (float) -parsed.getHorizontalHeader().getDescender() / unitsPerEm;
      }
      font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
              .deriveFont(
                  Map.of(
                      TextAttribute.SIZE,
                      (float) unitsPerEm,
                      TextAttribute.KERNING,
                      TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES,
                      TextAttribute.LIGATURES_ON));
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + name + " cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font " + name + " is damaged", e);
    }
  }

  /** The file for whoever embeds it; to be closed by the caller. */
  public TrueTypeFont parse() throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
  }

  /** Name of the file, without ending. */
  public String name() {
    return name;
  }

  /** The font at a size of one pixel for each of its units. */
  Font font() {
    return font;
  }

  /** Units in which glyphs are measured. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** Height above the base line, for a size of 1. */
  public float ascent() {
    return ascent;
  }

  /** Depth below the base line, for a size of 1, positive. */
  public float descent() {
    return descent;
  }

  /** Whether it has a glyph for the character. */
  boolean has(int codePoint) {
    return font.canDisplay(codePoint);
  }

  @Override
  public String toString() {
    return name;
  }
}
