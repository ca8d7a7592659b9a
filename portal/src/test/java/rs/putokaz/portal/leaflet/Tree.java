package rs.putokaz.portal.leaflet;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tree of a tagged PDF, as programs walk through it that read aloud. */
final class Tree {

  private Tree() {}

  /** Types of the elements with their languages, each in a line, deeper ones further in. */
  static String of(PDDocument pdf) {
    StringBuilder tree = new StringBuilder();
    outline(pdf.getDocumentCatalog().getStructureTreeRoot(), "", tree);
    return tree.toString();
  }

  private static void outline(PDStructureNode node, String indent, StringBuilder tree) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String language = element.getLanguage() == null ? "" : " " + element.getLanguage();
        tree.append(indent).append(element.getStructureType()).append(language).append('\n');
        outline(element, indent + "  ", tree);
      }
    }
  }

  /** The text in the order in which it is read: the actual text of an element before its glyphs. */
  static String textOf(PDDocument pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    read(pdf, pdf.getDocumentCatalog().getStructureTreeRoot(), text);
    return text.toString();
  }

  private static void read(PDDocument pdf, PDStructureNode node, StringBuilder text)
      throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getActualText() != null) {
          text.append(element.getActualText());
        } else {
          read(pdf, element, text);
        }
        if (List.of("P", "H1", "H2", "H3", "LBody", "Lbl").contains(element.getStructureType())) {
          text.append('\n');
        }
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(reference.getPage());
        extractor.getMarkedContents().stream()
            .filter(content -> content.getMCID() == reference.getMCID())
            .forEach(content -> text.append(glyphs(content)).append(' '));
      }
    }
  }

  private static String glyphs(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object one : content.getContents()) {
      if (one instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (one instanceof PDMarkedContent inner) {
        text.append(inner.getActualText() == null ? glyphs(inner) : inner.getActualText());
      }
    }
    return text.toString();
  }
}
