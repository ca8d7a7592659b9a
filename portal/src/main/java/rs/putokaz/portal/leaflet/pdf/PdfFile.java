package rs.putokaz.portal.leaflet.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.portal.leaflet.type.Typeface;

/**
 * A tagged PDF while it is written: made by one thread, the same bytes for the same content at any
 * time.
 */
public final class PdfFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final COSDictionary tree = new COSDictionary();
  private final Tag root;
  private final List<Canvas> pages = new ArrayList<>();
  private final List<Tag> linked = new ArrayList<>();
  private final Map<String, PdfFont> fonts = new TreeMap<>();
  private final Map<String, PDImageXObject> pictures = new HashMap<>();
  private final Language language;
  private final String title;

  /** An empty file in that language. */
  public PdfFile(Language language, String title) {
    this.language = language;
    this.title = title;
    document.setVersion(1.7f);
    document.setDocumentId(1L);
    tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    root = new Tag(tree, "Document");
    root.language(language.htmlLang());
    tree.setItem(COSName.K, root.element());
  }

  /** The element that all others are in. */
  public Tag root() {
    return root;
  }

  /** A new page of that size in points. */
  public Canvas page(float width, float height) {
    Canvas canvas = new Canvas(this, pages.size(), width, height);
    pages.add(canvas);
    document.addPage(canvas.page());
    return canvas;
  }

  /**
   * A picture of the file, read once.
   *
   * @throws IOException when it is no picture that can be shown
   */
  public PDImageXObject picture(String name, byte[] bytes) throws IOException {
    PDImageXObject known = pictures.get(name);
    if (known == null) {
      known = PDImageXObject.createFromByteArray(document, bytes, name);
      pictures.put(name, known);
    }
    return known;
  }

  PdfFont font(Typeface face) throws IOException {
    PdfFont font = fonts.get(face.name());
    if (font == null) {
      font = new PdfFont(face, "F" + fonts.size());
      fonts.put(face.name(), font);
    }
    return font;
  }

  /** Number under which the tree finds the element of a link; it is behind those of the pages. */
  int annotationOf(Tag tag) {
    linked.add(tag);
    return LINKS + linked.size() - 1;
  }

  private static final int LINKS = 10_000;

  /**
   * The finished file.
   *
   * @throws IOException when a font cannot be read
   */
  public byte[] finish() throws IOException {
    Map<String, COSBase> embedded = new HashMap<>();
    for (PdfFont font : fonts.values()) {
      embedded.put(font.key(), font.embed());
    }
    for (Canvas page : pages) {
      page.finish(embedded);
    }
    tree.setItem(COSName.PARENT_TREE, parentTree());
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, LINKS + linked.size());
    COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
    catalogue.setItem(COSName.STRUCT_TREE_ROOT, tree);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalogue.setItem(COSName.MARK_INFO, marked);
    catalogue.setString(COSName.LANG, language.htmlLang());
    COSDictionary view = new COSDictionary();
    view.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
    if (language.direction() == Direction.RTL) {
      view.setName(COSName.DIRECTION, "R2L");
    }
    catalogue.setItem(COSName.VIEWER_PREFERENCES, view);
    catalogue.setItem(COSName.METADATA, metadata());
    catalogue.setItem(COSName.OUTPUT_INTENTS, colours());
    document.getDocumentInformation().setTitle(title);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private COSDictionary parentTree() {
    COSArray numbers = new COSArray();
    for (Canvas page : pages) {
      numbers.add(COSInteger.get(page.number()));
      numbers.add(page.owners());
    }
    for (int i = 0; i < linked.size(); i++) {
      numbers.add(COSInteger.get(LINKS + i));
      numbers.add(linked.get(i).element());
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    return parents;
  }

  /** Title and standards as XMP (ISO 16684-1). */
  private COSStream metadata() throws IOException {
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String xmp;
    try (InputStream form = PdfFile.class.getResourceAsStream("metadata.xml")) {
      xmp = new String(form.readAllBytes(), StandardCharsets.UTF_8);
    }
    xmp = xmp.replace("{language}", language.htmlLang()).replace("{title}", escaped);
    COSStream stream = new COSStream();
    stream.setItem(COSName.TYPE, COSName.METADATA);
    stream.setName(COSName.SUBTYPE, "XML");
    try (var out = stream.createOutputStream()) {
      out.write(xmp.getBytes(StandardCharsets.UTF_8));
    }
    return stream;
  }

  /** What the numbers of colours mean: sRGB. */
  private static COSArray colours() throws IOException {
    COSStream profile = PdfFont.stream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setItem(COSName.getPDFName("OutputConditionIdentifier"), new COSString("sRGB"));
    intent.setItem(COSName.getPDFName("DestOutputProfile"), profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  static COSArray numbers(float... values) {
    COSArray numbers = new COSArray();
    for (float value : values) {
      numbers.add(new COSFloat(value));
    }
    return numbers;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
