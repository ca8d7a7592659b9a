package rs.putokaz.desk.xliff.format;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads units of XLIFF 1.2. */
final class Xliff12Reader extends UnitReader {

  Xliff12Reader(XMLStreamReader xml) {
    super(xml);
  }

  @Override
  String element() {
    return "trans-unit";
  }

  @Override
  Optional<XliffUnit> unit() throws XMLStreamException {
    String id = attribute("id");
    XliffUnit.Trace trace = new XliffUnit.Trace(trace("source"), trace("target"), trace("block"));
    Content source = new Content();
    Content target = new Content();
    SegmentState state = SegmentState.INITIAL;
    while (toChild()) {
      if (is("source")) {
        source = content();
      } else if (is("target")) {
        state = SegmentState.of(attribute("state"));
        target = content();
      } else {
        skip();
      }
    }
    return unit(id, source, target, state, trace);
  }

  private String trace(String name) {
    String value = xml().getAttributeValue(Xliff12Writer.TRACE, name);
    return value == null ? "" : value;
  }

  /** The end of a pair names the pair, or its beginning. */
  @Override
  void code(Content content, int depth) throws XMLStreamException {
    String id = attribute("id");
    String markup = attribute("equiv-text");
    switch (xml().getLocalName()) {
      case "g" -> {
        content.begin(id, markup);
        content(content, depth);
        content.end(id);
      }
      case "mrk" -> content(content, depth);
      case "x", "ph" -> {
        content.empty(id, markup);
        skip();
      }
      case "bx", "bpt" -> {
        content.begin(attribute("rid", "id"), markup);
        skip();
      }
      case "ex", "ept" -> {
        content.end(attribute("rid", "id"));
        skip();
      }
      default -> skip();
    }
  }
}
