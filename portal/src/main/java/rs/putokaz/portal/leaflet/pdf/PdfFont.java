package rs.putokaz.portal.leaflet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import rs.putokaz.portal.leaflet.type.Typeface;

/**
 * A font of one PDF: the glyphs that it shows, each once for every text that it stands for. So what
 * is copied or searched is right also where one glyph is the body of several letters.
 */
final class PdfFont {

  /** The tables that a reader of PDF needs (ISO 32000-1, 9.9). */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

  /** Stands for a glyph that adds nothing to the text, such as the dots of a letter. */
  private static final String NOTHING = "\u200b";

  private static final int IN_A_SECTION = 100;
  private static final int SYMBOLIC = 4;
  private static final int STEM = 80;
  private static final float THOUSAND = 1000f;

  private record Use(int glyph, String text) {}

  private final Typeface face;
  private final String key;
  private final Map<Use, Integer> codes = new LinkedHashMap<>();
  private final TrueTypeFont font;

  PdfFont(Typeface face, String key) throws IOException {
    this.face = face;
    this.key = key;
    this.font = face.parse();
  }

  /** Name under which pages have it. */
  String key() {
    return key;
  }

  /** The code that draws the glyph and means the text; the empty text for none. */
  int code(int glyph, String text) {
    return codes.computeIfAbsent(new Use(glyph, text), use -> codes.size() + 1);
  }

  /** Width of a glyph as readers of the PDF know it, for a size of 1,000. */
  float width(int glyph) throws IOException {
    return Math.round(font.getAdvanceWidth(glyph) * THOUSAND / face.unitsPerEm());
  }

  /** Writes it; nothing can be drawn with it from then on. */
  COSDictionary embed() throws IOException {
    Set<Integer> used = new TreeSet<>(Set.of(0));
    codes.keySet().forEach(use -> used.add(use.glyph()));
    TTFSubsetter subset = new TTFSubsetter(font, TABLES);
    subset.addGlyphIds(used);
    Map<Integer, Integer> places = new TreeMap<>();
    subset.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subset.writeToStream(file);
    String name = prefix(used) + "+" + face.name();
    COSDictionary descendant = descendant(name, file.toByteArray(), places);
    COSDictionary whole = dictionary("Font", name);
    whole.setName(COSName.SUBTYPE, "Type0");
    whole.setName(COSName.ENCODING, "Identity-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    whole.setItem(COSName.DESCENDANT_FONTS, descendants);
    whole.setItem(COSName.TO_UNICODE, stream(toUnicode()));
    font.close();
    return whole;
  }

  private COSDictionary descendant(String name, byte[] file, Map<Integer, Integer> places)
      throws IOException {
    COSDictionary descendant = dictionary("Font", name);
    descendant.setName(COSName.SUBTYPE, "CIDFontType2");
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor(name, file));
    byte[] map = new byte[(codes.size() + 1) * 2];
    COSArray widths = new COSArray();
    for (Map.Entry<Use, Integer> use : codes.entrySet()) {
      int place = places.get(use.getKey().glyph());
      map[use.getValue() * 2] = (byte) (place >> 8);
      map[use.getValue() * 2 + 1] = (byte) place;
      widths.add(COSInteger.get((long) width(use.getKey().glyph())));
    }
    COSArray all = new COSArray();
    all.add(COSInteger.ONE);
    all.add(widths);
    descendant.setItem(COSName.W, all);
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(map));
    return descendant;
  }

  private COSDictionary descriptor(String name, byte[] file) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setName(COSName.TYPE, "FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    float scale = THOUSAND / face.unitsPerEm();
    var head = font.getHeader();
    descriptor.setItem(
        COSName.FONT_BBOX,
        PdfFile.numbers(
            head.getXMin() * scale,
            head.getYMin() * scale,
            head.getXMax() * scale,
            head.getYMax() * scale));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, Math.round(face.ascent() * THOUSAND));
    descriptor.setInt(COSName.DESCENT, Math.round(-face.descent() * THOUSAND));
    descriptor.setInt(COSName.CAP_HEIGHT, Math.round(face.ascent() * THOUSAND));
    descriptor.setInt(COSName.STEM_V, STEM);
    COSStream program = stream(file);
    program.setInt(COSName.LENGTH1, file.length);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }

  private static COSDictionary dictionary(String type, String name) {
    COSDictionary made = new COSDictionary();
    made.setName(COSName.TYPE, type);
    made.setName(COSName.BASE_FONT, name);
    return made;
  }

  static COSStream stream(byte[] content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }

  /** Six letters that tell this subset from others of the same font. */
  private static String prefix(Set<Integer> used) {
    int hash = used.hashCode() & Integer.MAX_VALUE;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      letters.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return letters.toString();
  }

  private byte[] toUnicode() {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    List<Map.Entry<Use, Integer>> all = List.copyOf(codes.entrySet());
    for (int from = 0; from < all.size(); from += IN_A_SECTION) {
      var section = all.subList(from, Math.min(all.size(), from + IN_A_SECTION));
      map.append(section.size()).append(" beginbfchar\n");
      for (Map.Entry<Use, Integer> use : section) {
        String text = use.getKey().text().isEmpty() ? NOTHING : use.getKey().text();
        map.append(String.format("<%04X> <", use.getValue()));
        text.chars().forEach(unit -> map.append(String.format("%04X", unit)));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }
}
