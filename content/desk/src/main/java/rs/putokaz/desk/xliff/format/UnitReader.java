package rs.putokaz.desk.xliff.format;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import rs.putokaz.desk.item.form.RefusedFormException;
import rs.putokaz.desk.translation.part.PartId;
import rs.putokaz.published.inline.InlineTextException;

/** Reads units of one version. It stands on the first tag of a unit, and goes on to its last. */
abstract class UnitReader {

  private static final int LONGEST = 200_000;

  private final XMLStreamReader xml;
  private int length;

  UnitReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Name of the element that is a unit. */
  abstract String element();

  /** The unit; empty when it is none of ours. */
  abstract Optional<XliffUnit> unit() throws XMLStreamException;

  /** Reads a tag inside of words, up to its end. */
  abstract void code(Content content, int depth) throws XMLStreamException;

  final XMLStreamReader xml() {
    return xml;
  }

  final String attribute(String name) {
    return XliffReader.attribute(xml, name);
  }

  /** The first of two attributes that is there. */
  final String attribute(String name, String other) {
    String value = attribute(name);
    return value.isEmpty() ? attribute(other) : value;
  }

  final boolean is(String name) {
    return XliffReader.is(xml, name);
  }

  /** Reads up to the end of the present element. */
  final Content content() throws XMLStreamException {
    length = 0;
    Content content = new Content();
    content(content, 0);
    return content;
  }

  final void content(Content content, int depth) throws XMLStreamException {
    XliffReader.deeper(depth);
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        code(content, depth + 1);
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        length += xml.getTextLength();
        if (length > LONGEST) {
          throw new XliffException(XliffException.Reason.TOO_LARGE, "");
        }
        content.text(xml.getText());
      }
    }
  }

  /** Passes over the present element with all that is in it. */
  final void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        XliffReader.deeper(++depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Goes to the next child of the present element; false at its end. */
  final boolean toChild() throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = xml.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Makes a unit of what was read; a translation whose mark-up is broken says so. */
  static Optional<XliffUnit> unit(
      String name, Content source, Content target, SegmentState state, XliffUnit.Trace trace) {
    Optional<PartId> id = PartId.of(name.substring(name.indexOf('#') + 1));
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean title = id.get().equals(PartId.TITLE);
    String from;
    try {
      from = title ? source.plain() : source.inline(source);
    } catch (InlineTextException | RefusedFormException e) {
      // The words of the source are those of the desk; only its tags may lack here.
      from = "";
    }
    String to = "";
    String fault = "";
    try {
      if (!target.isBlank()) {
        to = title ? target.plain() : target.inline(source);
      }
    } catch (InlineTextException e) {
      fault = e.getMessage();
    } catch (RefusedFormException e) {
      fault = e.reason();
    }
    return Optional.of(new XliffUnit(id.get(), from, to, state, trace, "", fault));
  }
}
