package rs.putokaz.desk.xliff.format;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.i18n.language.Languages;

/**
 * Writes articles of one pair of languages into one document. Begin it, add files, end it; the
 * stream stays open.
 */
public abstract class XliffWriter {

  /** Prefix of names that no standard knows. */
  static final String OURS = "putokaz";

  private final XMLStreamWriter xml;

  XliffWriter(OutputStream out) {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw new IllegalStateException("every Java platform writes XML", e);
    }
  }

  /** A writer of that version. */
  public static XliffWriter of(XliffVersion version, OutputStream out) {
    return version == XliffVersion.V2_1 ? new Xliff21Writer(out) : new Xliff12Writer(out);
  }

  /** Begins the document. */
  public final void begin(String sourceLanguage, String targetLanguage) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line(0);
    root(sourceLanguage, targetLanguage);
  }

  /** Adds an article. */
  public abstract void add(XliffFile file) throws XMLStreamException;

  /** Writes the element that holds all files, without its end. */
  abstract void root(String sourceLanguage, String targetLanguage) throws XMLStreamException;

  /** Ends the document. */
  public final void end() throws XMLStreamException {
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  final XMLStreamWriter xml() {
    return xml;
  }

  /** Begins a line so many steps in, and an element there, with attributes by name and value. */
  final void open(int depth, String element, String... attributes) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Ends an element on a line of its own. */
  final void close(int depth) throws XMLStreamException {
    line(depth);
    xml.writeEndElement();
  }

  /** Writes an element with words and nothing else. */
  final void leaf(int depth, String element, String words, String... attributes)
      throws XMLStreamException {
    open(depth, element, attributes);
    text(words);
    xml.writeEndElement();
  }

  /** Writes words without what XML cannot hold. */
  final void text(String words) throws XMLStreamException {
    StringBuilder kept = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n')
        .forEach(kept::appendCodePoint);
    xml.writeCharacters(kept.toString());
  }

  /** Writes the words of a part, whose marks become elements; a title has none. */
  final void words(XliffUnit unit, String words, InlineCodes codes, InlineCodes.Sink sink)
      throws XMLStreamException {
    if (unit.id().equals(PartId.TITLE)) {
      text(words);
      return;
    }
    try {
      codes.write(words, sink);
    } catch (WritingFailedException e) {
      throw (XMLStreamException) e.getCause();
    }
  }

  static String direction(String language) {
    return Languages.get(language).direction() == Direction.RTL ? "rtl" : "ltr";
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
  }

  /** A step of writing. */
  @FunctionalInterface
  interface Step {

    void run() throws XMLStreamException;
  }

  /** Does a step in the walk of a text, which knows nothing of failures to write. */
  static void attempt(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new WritingFailedException(e);
    }
  }

  /** Carries the failure to write through the walk of a text. */
  private static final class WritingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WritingFailedException(XMLStreamException cause) {
      super(cause);
    }
  }
}
