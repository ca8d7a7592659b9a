package rs.putokaz.desk.xliff.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XLIFF 2 and 1.2. Nothing outside of the file is ever read: it may not declare a document
 * type, so it has no entity of its own.
 */
public final class XliffReader {

  /** Largest file in bytes. */
  public static final long LARGEST = 20 << 20;

  private static final int MOST_UNITS = 100_000;
  private static final int DEEPEST = 64;
  private static final XMLInputFactory FACTORY = factory();

  private final List<XliffFile> files = new ArrayList<>();
  private int units;

  private XliffReader() {}

  /**
   * The articles of a file.
   *
   * @throws XliffException when it cannot be read
   */
  public static List<XliffFile> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new XliffException(XliffException.Reason.TOO_LARGE, (LARGEST >> 20) + " MB");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new XliffReader().read(in);
      }
    } catch (IOException e) {
      throw new XliffException(XliffException.Reason.NOT_XML, "", e);
    }
  }

  private List<XliffFile> read(InputStream in) {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      try {
        toRoot(xml);
        UnitReader reader = unitReader(xml);
        String source = attribute(xml, "srcLang");
        String target = attribute(xml, "trgLang");
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT && is(xml, "file")) {
            file(xml, reader, source, target);
          }
        }
      } finally {
        xml.close();
      }
      return List.copyOf(files);
    } catch (XMLStreamException e) {
      String at = e.getLocation() == null ? "" : Integer.toString(e.getLocation().getLineNumber());
      throw new XliffException(XliffException.Reason.NOT_XML, at, e);
    }
  }

  private static void toRoot(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.DTD) {
        throw new XliffException(XliffException.Reason.DOCUMENT_TYPE, "");
      }
      event = xml.next();
    }
  }

  private static UnitReader unitReader(XMLStreamReader xml) {
    if (is(xml, "xliff")) {
      if (Xliff21Writer.CORE.equals(xml.getNamespaceURI())) {
        return new Xliff21Reader(xml);
      }
      if (Xliff12Writer.CORE.equals(xml.getNamespaceURI())) {
        return new Xliff12Reader(xml);
      }
    }
    throw new XliffException(XliffException.Reason.NOT_XLIFF, xml.getLocalName());
  }

  private void file(XMLStreamReader xml, UnitReader reader, String source, String target)
      throws XMLStreamException {
    String original = attribute(xml, "original");
    String slug =
        original.startsWith("article:")
            ? original.substring("article:".length())
            : attribute(xml, "id");
    String from = source.isEmpty() ? attribute(xml, "source-language") : source;
    String to = target.isEmpty() ? attribute(xml, "target-language") : target;
    List<XliffUnit> found = new ArrayList<>();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (is(xml, reader.element())) {
          reader.unit().ifPresent(found::add);
          count();
        } else {
          deeper(++depth);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    files.add(new XliffFile(slug, from, to, found));
  }

  private void count() {
    if (++units > MOST_UNITS) {
      throw new XliffException(XliffException.Reason.TOO_LARGE, "");
    }
  }

  /** Recursion ends before the stack does. */
  static void deeper(int depth) {
    if (depth > DEEPEST) {
      throw new XliffException(XliffException.Reason.TOO_LARGE, "");
    }
  }

  static boolean is(XMLStreamReader xml, String name) {
    return xml.getLocalName().equals(name);
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The one of the platform, whatever else the server has: its limits are known. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the file is read");
        });
    return factory;
  }
}
