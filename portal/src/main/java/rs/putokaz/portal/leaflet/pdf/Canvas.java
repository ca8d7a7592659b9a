package rs.putokaz.portal.leaflet.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import rs.putokaz.portal.leaflet.type.Cluster;
import rs.putokaz.portal.leaflet.type.Line;

/** A page while it is drawn. Distances are points from its upper left corner. */
public final class Canvas {

  private static final int PRINTED = 4;
  private static final float THOUSAND = 1000f;

  private final PdfFile file;
  private final PDPage page;
  private final int number;
  private final float height;
  private final StringBuilder content = new StringBuilder();
  private final COSArray owners = new COSArray();
  private final COSArray annotations = new COSArray();
  private final COSDictionary pictures = new COSDictionary();
  private final Map<String, PdfFont> fonts = new TreeMap<>();

  Canvas(PdfFile file, int number, float width, float height) {
    this.file = file;
    this.number = number;
    this.height = height;
    page = new PDPage(new PDRectangle(width, height));
  }

  PDPage page() {
    return page;
  }

  /** Its number, from 0. */
  int number() {
    return number;
  }

  COSArray owners() {
    return owners;
  }

  private void write(String format, Object... values) {
    content.append(String.format(Locale.ROOT, format, values));
  }

  /** Begins what belongs to no text: grounds, rules, page numbers. */
  public void artifact(Runnable drawing) {
    content.append("/Artifact BMC\n");
    drawing.run();
    content.append("EMC\n");
  }

  /** Draws what belongs to an element of the tree. */
  public void tagged(Tag tag, Runnable drawing) {
    write("/%s <</MCID %d>> BDC\n", tag.element().getNameAsString(COSName.S), mark(tag));
    drawing.run();
    content.append("EMC\n");
  }

  private int mark(Tag tag) {
    int id = owners.size();
    owners.add(tag.element());
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setInt(COSName.MCID, id);
    tag.kid(reference);
    return id;
  }

  /** A filled rectangle. */
  public void ground(Ink ink, float x, float top, float wide, float high) {
    write("%s rg %.2f %.2f %.2f %.2f re f\n", ink.operand(), x, height - top - high, wide, high);
  }

  /** A picture. */
  public void picture(PDImageXObject picture, float x, float top, float wide, float high) {
    String name = "Im" + pictures.size();
    pictures.setItem(COSName.getPDFName(name), picture.getCOSObject());
    write("q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q\n", wide, high, x, height - top - high, name);
  }

  /** Glyphs of one run, beginning at a place on the base line. */
  public void glyphs(Line.Run run, Ink ink, float x, float baseline) {
    try {
      PdfFont font = file.font(run.face());
      fonts.put(font.key(), font);
      write("BT %s rg /%s %.2f Tf ", ink.operand(), font.key(), run.size());
      write("1 0 0 1 %.3f %.3f Tm\n", x, height - baseline);
      new GlyphWriter(content, font, run.face().unitsPerEm(), run.size()).write(run.clusters());
      content.append("ET\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a font of the program cannot be read", e);
    }
  }

  /** A link over a rectangle, as a part of the text that it belongs to. */
  public void link(Tag tag, String target, String words, float x, float top, float w, float h) {
    COSDictionary link = new COSDictionary();
    link.setItem(COSName.TYPE, COSName.ANNOT);
    link.setName(COSName.SUBTYPE, "Link");
    link.setItem(COSName.RECT, PdfFile.numbers(x, height - top - h, x + w, height - top));
    link.setItem(COSName.BORDER, PdfFile.numbers(0, 0, 0));
    link.setInt(COSName.F, PRINTED);
    link.setItem(COSName.CONTENTS, Tag.unicode(words));
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, "URI");
    action.setString(COSName.URI, target);
    link.setItem(COSName.A, action);
    link.setInt(COSName.STRUCT_PARENT, file.annotationOf(tag));
    link.setItem(COSName.P, page.getCOSObject());
    annotations.add(link);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.OBJ, link);
    tag.kid(reference);
  }

  /** Completes the page. */
  void finish(Map<String, COSBase> embedded) throws IOException {
    COSDictionary resources = new COSDictionary();
    COSDictionary used = new COSDictionary();
    fonts.keySet().forEach(key -> used.setItem(COSName.getPDFName(key), embedded.get(key)));
    resources.setItem(COSName.FONT, used);
    if (pictures.size() > 0) {
      resources.setItem(COSName.XOBJECT, pictures);
    }
    COSDictionary entry = page.getCOSObject();
    entry.setItem(COSName.RESOURCES, resources);
    entry.setItem(
        COSName.CONTENTS, PdfFont.stream(content.toString().getBytes(StandardCharsets.ISO_8859_1)));
    entry.setItem(COSName.STRUCT_PARENTS, COSInteger.get(number));
    entry.setName("Tabs", "S");
    if (annotations.size() > 0) {
      entry.setItem(COSName.ANNOTS, annotations);
    }
  }

  /** Writes the clusters of a run as operators of text. */
  private record GlyphWriter(StringBuilder out, PdfFont font, int unitsPerEm, float size) {

    /** Moves the pen by what glyphs stand apart from their widths, and up where they stand high. */
    void write(List<Cluster> clusters) throws IOException {
      float pen = 0;
      for (Cluster cluster : clusters) {
        boolean several = cluster.glyphs().size() > 1;
        if (several) {
          out.append("/Span <</ActualText <").append(hex("\ufeff" + cluster.text()));
          out.append(">>> BDC\n");
        }
        String text = cluster.text();
        for (Cluster.Glyph glyph : cluster.glyphs()) {
          pen = write(glyph, text, pen);
          text = "";
        }
        if (several) {
          out.append("EMC\n");
        }
      }
    }

    private float write(Cluster.Glyph glyph, String text, float pen) throws IOException {
      float x = glyph.x() * THOUSAND / unitsPerEm;
      if (glyph.y() != 0) {
        out.append(String.format(Locale.ROOT, "%.3f Ts ", glyph.y() * size / unitsPerEm));
      }
      out.append('[');
      if (Math.abs(x - pen) >= 0.5f) {
        out.append(String.format(Locale.ROOT, "%.1f ", pen - x));
        pen = x;
      }
      out.append(String.format("<%04X>] TJ ", font.code(glyph.id(), text)));
      out.append(glyph.y() != 0 ? "0 Ts\n" : "\n");
      return pen + font.width(glyph.id());
    }

    private static String hex(String text) {
      StringBuilder hex = new StringBuilder();
      text.chars().forEach(unit -> hex.append(String.format("%04X", unit)));
      return hex.toString();
    }
  }
}
