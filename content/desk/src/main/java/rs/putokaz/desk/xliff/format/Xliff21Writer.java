package rs.putokaz.desk.xliff.format;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import rs.putokaz.desk.translation.part.PartId;

/** Writes XLIFF 2.1: core and the metadata module. */
final class Xliff21Writer extends XliffWriter {

  static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  Xliff21Writer(OutputStream out) {
    super(out);
  }

  @Override
  void root(String sourceLanguage, String targetLanguage) throws XMLStreamException {
    xml().writeStartElement("xliff");
    xml().writeDefaultNamespace(CORE);
    xml().writeNamespace("mda", METADATA);
    xml().writeAttribute("version", "2.1");
    xml().writeAttribute("srcLang", sourceLanguage);
    xml().writeAttribute("trgLang", targetLanguage);
  }

  @Override
  public void add(XliffFile file) throws XMLStreamException {
    open(
        1,
        "file",
        "id",
        file.slug(),
        "original",
        "article:" + file.slug(),
        "srcDir",
        direction(file.sourceLanguage()),
        "trgDir",
        direction(file.targetLanguage()),
        "xml:space",
        "preserve");
    for (XliffUnit unit : file.units()) {
      add(file, unit);
    }
    close(1);
  }

  /** Its id may have no slash, so the name has the id in full. */
  private void add(XliffFile file, XliffUnit unit) throws XMLStreamException {
    String name = unit.id().toString();
    open(2, "unit", "id", name.replace('/', '.'), "name", file.slug() + "#" + name);
    metadata(unit.trace());
    if (!unit.note().isEmpty()) {
      open(3, "notes");
      leaf(4, "note", unit.note(), "category", "context", "appliesTo", "source");
      close(3);
    }
    InlineCodes codes = codes(unit);
    originalData(codes.all());
    open(3, "segment", "state", unit.state().word());
    content("source", unit, unit.source(), codes);
    if (!unit.target().isEmpty()) {
      content("target", unit, unit.target(), codes);
    }
    close(3);
    close(2);
  }

  /** A title has no mark-up, and may have characters that look like it. */
  static InlineCodes codes(XliffUnit unit) {
    boolean plain = unit.id().equals(PartId.TITLE);
    return plain ? new InlineCodes("", "") : new InlineCodes(unit.source(), unit.target());
  }

  private void metadata(XliffUnit.Trace trace) throws XMLStreamException {
    open(3, "mda:metadata");
    open(4, "mda:metaGroup", "category", OURS);
    leaf(5, "mda:meta", trace.source(), "type", "source");
    leaf(5, "mda:meta", trace.target(), "type", "target");
    leaf(5, "mda:meta", trace.block(), "type", "block");
    close(4);
    close(3);
  }

  private void originalData(List<InlineCodes.Code> codes) throws XMLStreamException {
    if (codes.isEmpty()) {
      return;
    }
    open(3, "originalData");
    for (InlineCodes.Code code : codes) {
      leaf(4, "data", code.markup(), "id", "d" + code.id());
      if (!code.isEmpty()) {
        leaf(4, "data", code.end(), "id", "e" + code.id());
      }
    }
    close(3);
  }

  private void content(String element, XliffUnit unit, String words, InlineCodes codes)
      throws XMLStreamException {
    open(4, element);
    words(unit, words, codes, new Sink());
    xml().writeEndElement();
  }

  private final class Sink implements InlineCodes.Sink {

    @Override
    public void text(String words) {
      attempt(() -> Xliff21Writer.this.text(words));
    }

    @Override
    public void begin(InlineCodes.Code code) {
      attempt(
          () -> {
            xml().writeStartElement("pc");
            attributes(code);
            xml().writeAttribute("dataRefStart", "d" + code.id());
            xml().writeAttribute("dataRefEnd", "e" + code.id());
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
            xml().writeEmptyElement("ph");
            attributes(code);
            xml().writeAttribute("dataRef", "d" + code.id());
          });
    }

    private void attributes(InlineCodes.Code code) throws XMLStreamException {
      xml().writeAttribute("id", Integer.toString(code.id()));
      switch (code.kind()) {
        case "strong" -> type("fmt", "xlf:b");
        case "em" -> type("fmt", "xlf:i");
        case "br" -> type("fmt", "xlf:lb");
        case "a" -> type("link", OURS + ":link");
        default -> type("other", OURS + ":" + code.kind());
      }
    }

    private void type(String type, String subType) throws XMLStreamException {
      xml().writeAttribute("type", type);
      xml().writeAttribute("subType", subType);
    }
  }
}
