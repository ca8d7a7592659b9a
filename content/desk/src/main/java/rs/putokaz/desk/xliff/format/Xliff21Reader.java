package rs.putokaz.desk.xliff.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads units of XLIFF 2, also those that a tool has cut into segments or put in another order. */
final class Xliff21Reader extends UnitReader {

  /**
   * A part of a translation.
   *
   * @param order its place, from 1
   */
  private record Piece(int order, Content words) {}

  private final Map<String, String> data = new HashMap<>();
  private final Map<String, String> trace = new HashMap<>();
  private Content source;
  private List<Piece> targets;
  private boolean whole;
  private SegmentState state;
  private int number;

  Xliff21Reader(XMLStreamReader xml) {
    super(xml);
  }

  @Override
  String element() {
    return "unit";
  }

  @Override
  Optional<XliffUnit> unit() throws XMLStreamException {
    data.clear();
    trace.clear();
    source = new Content();
    targets = new ArrayList<>();
    whole = true;
    state = SegmentState.FINAL;
    number = 0;
    String id = attribute("id").replace('.', '/');
    String named = attribute("name");
    while (toChild()) {
      if (is("originalData")) {
        originalData();
      } else if (is("metadata")) {
        metadata();
      } else if (is("segment") || is("ignorable")) {
        segment(is("segment"));
      } else {
        skip();
      }
    }
    Content target = new Content();
    targets.sort(Comparator.comparingInt(Piece::order));
    targets.forEach(piece -> target.addAll(piece.words()));
    return unit(
        named.contains("#") ? named : id,
        source,
        whole ? target : new Content(),
        state,
        new XliffUnit.Trace(
            trace.getOrDefault("source", ""),
            trace.getOrDefault("target", ""),
            trace.getOrDefault("block", "")));
  }

  private void originalData() throws XMLStreamException {
    while (toChild()) {
      String id = attribute("id");
      data.put(id, content().plain());
    }
  }

  private void metadata() throws XMLStreamException {
    while (toChild()) {
      if (attribute("category").equals(XliffWriter.OURS)) {
        while (toChild()) {
          String type = attribute("type");
          trace.put(type, content().plain());
        }
      } else {
        skip();
      }
    }
  }

  /** What is between segments needs no translation: it is taken as it is. */
  private void segment(boolean translated) throws XMLStreamException {
    number++;
    if (translated) {
      SegmentState own = SegmentState.of(attribute("state"));
      state = own.compareTo(state) < 0 ? own : state;
    }
    Content from = new Content();
    Content to = null;
    int order = number;
    while (toChild()) {
      if (is("source")) {
        from = content();
      } else if (is("target")) {
        String said = attribute("order");
        order = said.matches("[1-9]\\d{0,4}") ? Integer.parseInt(said) : number;
        to = content();
      } else {
        skip();
      }
    }
    source.addAll(from);
    boolean missing = to == null || to.isBlank() && !from.isBlank();
    if (missing && translated && !from.isBlank()) {
      whole = false;
    }
    targets.add(new Piece(order, missing ? from : to));
  }

  @Override
  void code(Content content, int depth) throws XMLStreamException {
    String id = attribute("id");
    switch (xml().getLocalName()) {
      case "pc" -> {
        content.begin(id, data.getOrDefault(attribute("dataRefStart"), ""));
        content(content, depth);
        content.end(id);
      }
      case "mrk" -> content(content, depth);
      case "cp" -> {
        String hex = attribute("hex");
        if (hex.matches("[0-9A-Fa-f]{4,6}") && Character.isValidCodePoint(parse(hex))) {
          content.text(Character.toString(parse(hex)));
        }
        skip();
      }
      case "ph" -> {
        content.empty(id, data.getOrDefault(attribute("dataRef"), ""));
        skip();
      }
      case "sc" -> {
        content.begin(id, data.getOrDefault(attribute("dataRef"), ""));
        skip();
      }
      case "ec" -> {
        content.end(attribute("startRef", "id"));
        skip();
      }
      default -> skip();
    }
  }

  private static int parse(String hex) {
    return Integer.parseInt(hex, 16);
  }
}
