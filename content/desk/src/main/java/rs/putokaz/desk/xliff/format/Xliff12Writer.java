package rs.putokaz.desk.xliff.format;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes XLIFF 1.2 for tools that do not read 2.1. */
final class Xliff12Writer extends XliffWriter {

  static final String CORE = "urn:oasis:names:tc:xliff:document:1.2";

  /** Of the attributes in which a unit says what the desk had when the file was written. */
  static final String TRACE = "urn:putokaz:xliff:trace";

  Xliff12Writer(OutputStream out) {
    super(out);
  }

  @Override
  void root(String sourceLanguage, String targetLanguage) throws XMLStreamException {
    xml().writeStartElement("xliff");
    xml().writeDefaultNamespace(CORE);
    xml().writeNamespace(OURS, TRACE);
    xml().writeAttribute("version", "1.2");
  }

  @Override
  public void add(XliffFile file) throws XMLStreamException {
    open(
        1,
        "file",
        "original",
        "article:" + file.slug(),
        "datatype",
        "html",
        "source-language",
        file.sourceLanguage(),
        "target-language",
        file.targetLanguage(),
        "xml:space",
        "preserve");
    open(2, "body");
    for (XliffUnit unit : file.units()) {
      add(file, unit);
    }
    close(2);
    close(1);
  }

  private void add(XliffFile file, XliffUnit unit) throws XMLStreamException {
    open(3, "trans-unit", "id", file.slug() + "#" + unit.id(), "xml:space", "preserve");
    xml().writeAttribute(TRACE, "source", unit.trace().source());
    xml().writeAttribute(TRACE, "target", unit.trace().target());
    xml().writeAttribute(TRACE, "block", unit.trace().block());
    InlineCodes codes = Xliff21Writer.codes(unit);
    open(4, "source");
    content(unit, unit.source(), codes);
    if (!unit.target().isEmpty()) {
      open(4, "target", "state", unit.state().former());
      content(unit, unit.target(), codes);
    }
    if (!unit.note().isEmpty()) {
      leaf(4, "note", unit.note(), "from", OURS, "annotates", "source");
    }
    close(3);
  }

  private void content(XliffUnit unit, String words, InlineCodes codes) throws XMLStreamException {
    words(unit, words, codes, new Sink());
    xml().writeEndElement();
  }

  private final class Sink implements InlineCodes.Sink {

    @Override
    public void text(String words) {
      attempt(() -> Xliff12Writer.this.text(words));
    }

    @Override
    public void begin(InlineCodes.Code code) {
      attempt(
          () -> {
            xml().writeStartElement("g");
            attributes(code);
          });
    }

    @Override
    public void end(InlineCodes.Code code) {
      attempt(() -> xml().writeEndElement());
    }

    @Override
    public void empty(InlineCodes.Code code) {
      attempt(
          () -> {
            xml().writeEmptyElement("x");
            attributes(code);
          });
    }

    private void attributes(InlineCodes.Code code) throws XMLStreamException {
      xml().writeAttribute("id", Integer.toString(code.id()));
      xml()
          .writeAttribute(
              "ctype",
              switch (code.kind()) {
                case "strong" -> "bold";
                case "em" -> "italic";
                case "a" -> "link";
                case "br" -> "lb";
                default -> "x-" + code.kind();
              });
      xml().writeAttribute("equiv-text", code.markup());
    }
  }
}
