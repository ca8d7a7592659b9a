package rs.putokaz.portal.leaflet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** An element of the tree of a tagged PDF (ISO 32000-1, 14.7): what readers aloud follow. */
public final class Tag {

  private final COSDictionary element = new COSDictionary();
  private final COSArray kids = new COSArray();

  Tag(COSDictionary parent, String type) {
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, type);
    element.setItem(COSName.P, parent);
    element.setItem(COSName.K, kids);
  }

  /** A new last child, such as {@code P} or {@code LI}. */
  public Tag add(String type) {
    Tag child = new Tag(element, type);
    kids.add(child.element);
    return child;
  }

  /** Says in which language its text is, as BCP 47 writes it. */
  public Tag language(String tag) {
    element.setString(COSName.LANG, tag);
    return this;
  }

  /** Says what it shows for who cannot see it. */
  public Tag alternative(String words) {
    element.setItem(COSName.ALT, unicode(words));
    return this;
  }

  /** Says its text in the order in which it is read, whatever the order of its glyphs. */
  public Tag actualText(String words) {
    element.setItem(COSName.ACTUAL_TEXT, unicode(words));
    return this;
  }

  /** Says where it stands on its page, in points from the lower left corner. */
  public Tag box(float left, float bottom, float right, float top) {
    COSDictionary layout = owner("Layout");
    layout.setItem("BBox", PdfFile.numbers(left, bottom, right, top));
    layout.setName("Placement", "Block");
    return this;
  }

  /** Says how the points of a list are numbered: {@code Decimal} or {@code Disc}. */
  public Tag numbering(String kind) {
    owner("List").setName("ListNumbering", kind);
    return this;
  }

  /** Says whether the cell heads a {@code Row} or a {@code Column}. */
  public Tag heads(String scope) {
    owner("Table").setName("Scope", scope);
    return this;
  }

  private COSDictionary owner(String name) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, name);
    element.setItem(COSName.A, attributes);
    return attributes;
  }

  void kid(COSBase content) {
    kids.add(content);
  }

  COSDictionary element() {
    return element;
  }

  /** Text outside ASCII as UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
  static COSString unicode(String words) {
    return new COSString(words);
  }
}
