package rs.putokaz.desk.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.xliff.ArticlePreview;
import rs.putokaz.desk.xliff.Finding;
import rs.putokaz.desk.xliff.UnitPreview;
import rs.putokaz.desk.xliff.XliffChoice;
import rs.putokaz.desk.xliff.XliffReport;
import rs.putokaz.desk.xliff.XliffSelection;
import rs.putokaz.desk.xliff.XliffWork;
import rs.putokaz.desk.xliff.format.XliffException;
import rs.putokaz.desk.xliff.format.XliffVersion;
import rs.putokaz.published.document.Edition;

class XliffWorkTest extends TranslationCase {

  private static final String NEW_TEXT =
      "با <a href=\"tel:194\">۱۹۴</a> یا <a href=\"info:centres\">یک <em>مرکز</em></a> تماس"
          + " بگیرید.<br/><term ref=\"triage\">تریاژ</term> در <fact ref=\"clinic\"/> &amp; صبر.";

  private String export(XliffVersion version, String from, String to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    asEditor(
        desk -> {
          try {
            return new XliffWork(desk.articles(), desk.log())
                .export(
                    new XliffSelection("doctor", "", false, Set.of(), false, from, to, version),
                    out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path file(String xml) {
    try {
      return Files.writeString(folder.resolve("in.xlf"), xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArticlePreview preview(String xml) {
    return asEditor(desk -> new XliffWork(desk.articles(), desk.log()).preview(file(xml))).get(0);
  }

  private XliffReport store(Grant grant, String xml, ArticlePreview seen, Set<Finding> wanted) {
    XliffChoice choice =
        new XliffChoice(
            seen.slug(),
            seen.targetLanguage(),
            seen.version(),
            seen.units().stream()
                .filter(unit -> wanted.contains(unit.finding()))
                .map(UnitPreview::part)
                .collect(Collectors.toSet()));
    return as(
        grant,
        desk -> new XliffWork(desk.articles(), desk.log()).store(file(xml), List.of(choice)));
  }

  private XliffReport store(String xml, Set<Finding> wanted) {
    return store(Grant.of(Role.EDITOR), xml, preview(xml), wanted);
  }

  private static Finding finding(ArticlePreview preview, String part) {
    return preview.units().stream()
        .filter(unit -> unit.part().toString().equals(part))
        .findFirst()
        .orElseThrow()
        .finding();
  }

  /** What a translator's tool would do: the paragraph is translated. */
  private String translated(XliffVersion version) {
    String xml = export(version, "en", "fa");
    String source = between(xml, "<source>Call", "</source>");
    String target = "<target>" + source.replaceFirst("<source>", "") + "</target>";
    target =
        target
            .replace("Call ", "با ")
            .replace("194<", "۱۹۴<")
            .replace(" or ", " یا ")
            .replace(">a <", ">یک <")
            .replace("centre<", "مرکز<")
            .replaceFirst("\\.<(ph|x) ", " تماس بگیرید.<$1 ")
            .replace("Ask for ", "")
            .replace("triage<", "تریاژ<")
            .replace(" at ", " در ")
            .replace(" wait.", " صبر.");
    return xml.replace(source + "</source>", source + "</source>" + target);
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    return text.substring(start, text.indexOf(to, start));
  }

  @Test
  void anXliff21ValidatorFindsNoFault() {
    String xml = export(XliffVersion.V2_1, "en", "fa");

    int events = 0;
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(xml);
      while (reader.hasNext()) {
        reader.next();
        events++;
      }
    }

    assertThat(events).isGreaterThan(8);
    assertThat(xml).contains("trgDir=\"rtl\"").contains("name=\"doctor#b3/items/2\"");
  }

  @Test
  void anXliff12ParserReadsEveryUnit() {
    String xml = export(XliffVersion.V1_2, "en", "fa");

    int units = 0;
    try (XLIFFFilter filter = new XLIFFFilter()) {
      filter.open(new RawDocument(xml, LocaleId.ENGLISH, LocaleId.fromString("fa")));
      while (filter.hasNext()) {
        if (filter.next().isTextUnit()) {
          units++;
        }
      }
    }

    assertThat(units).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void aRoundTripChangesNothing(XliffVersion version) {
    for (String to : List.of("fa", "tr")) {
      String xml = export(version, "en", to);

      ArticlePreview preview = preview(xml);

      assertThat(preview.units())
          .extracting(UnitPreview::finding)
          .hasSize(6)
          .isSubsetOf(Finding.SAME, Finding.UNTRANSLATED);
      assertThat(store(xml, Set.of(Finding.values())).units()).isZero();
    }
    assertThat(edition("fa").version()).isEqualTo(1);
  }

  @Test
  void aRoundTripThroughAPublicLibraryChangesNothing() {
    StringWriter out = new StringWriter();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL);
        XLIFFWriter writer = new XLIFFWriter()) {
      reader.open(translated(XliffVersion.V2_1));
      writer.create(out, "en", "fa");
      while (reader.hasNext()) {
        writer.writeEvent(reader.next());
      }
    }

    ArticlePreview preview = preview(out.toString());

    assertThat(finding(preview, "b2/text")).isEqualTo(Finding.NEW);
    assertThat(preview.count(Finding.SAME)).isEqualTo(5);
    store(out.toString(), Set.of(Finding.NEW));
    assertThat(block("fa", "b2").text()).isEqualTo(NEW_TEXT);
  }

  @ParameterizedTest
  @EnumSource
  void aNewTranslationIsStoredAsADraftWithItsMarkUp(XliffVersion version) {
    String xml = translated(version);
    assertThat(finding(preview(xml), "b2/text")).isEqualTo(Finding.NEW);

    XliffReport report = store(xml, Set.of(Finding.NEW));

    assertThat(report).isEqualTo(new XliffReport(1, 1, 0));
    assertThat(block("fa", "b2").text()).isEqualTo(NEW_TEXT);
    assertThat(edition("fa").approvedVersion()).isEqualTo(1);
    assertThat(edition("fa").version()).isEqualTo(2);
    assertThat(edition("fa").outdated()).isEmpty();
    assertThat(edition("fa").text().blocks()).extracting(b -> b.id()).contains("b4");
    assertThat(database.query("postgres", "select action from desk.audit order by no"))
        .contains("xliff.exported", "article.saved", "xliff.imported");
  }

  @Test
  void segmentsThatAToolHasCutAreJoinedAgain() {
    String xml =
        export(XliffVersion.V2_1, "en", "fa")
            .replaceFirst(
                "(?s)<segment state=\"[a-z]+\">\\s*<source>Where</source>.*?</segment>",
                """
                <segment id="s1" state="translated"><source>Wh</source><target order="3">C</target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s2" state="translated"><source>ere</source><target order="1">A<mrk id="m1" type="term">B</mrk></target></segment>
                """);

    store(xml, Set.of(Finding.CHANGED, Finding.SOURCE_CHANGED));

    assertThat(block("fa", "b1").text()).isEqualTo("AB C");
  }

  @ParameterizedTest
  @EnumSource
  void whatSomebodyHasChangedMeanwhileIsAConflict(XliffVersion version) {
    String xml = export(version, "en", "fa").replace(">کجا<", ">در کجا<");
    assertThat(finding(preview(xml), "b1/text")).isEqualTo(Finding.CHANGED);

    change("fa", "b1", "کجاست");

    assertThat(finding(preview(xml), "b1/text")).isEqualTo(Finding.CONFLICT);
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatHasChangedMeanwhileIsToldAndTheTranslationStaysOutdated(XliffVersion version) {
    String xml = export(version, "en", "fa").replace(">کجا<", ">در کجا<");
    change("en", "b1", "Where to go");

    assertThat(finding(preview(xml), "b1/text")).isEqualTo(Finding.SOURCE_CHANGED);
    store(xml, Set.of(Finding.SOURCE_CHANGED));

    assertThat(block("fa", "b1").text()).isEqualTo("در کجا");
    assertThat(edition("fa").outdated()).containsExactly("b1");
  }

  @Test
  void anOutdatedTranslationThatIsRenewedIsOutdatedNoMore() {
    change("en", "b1", "Where to go");
    String xml = export(XliffVersion.V2_1, "en", "fa");
    assertThat(preview(xml).count(Finding.SAME)).isEqualTo(5);

    store(xml.replace(">کجا<", ">به کجا<"), Set.of(Finding.CHANGED));

    assertThat(edition("fa").outdated()).isEmpty();
  }

  @Test
  void unknownAndDamagedUnitsAreToldAndNotTaken() {
    String xml =
        translated(XliffVersion.V2_1)
            .replace(
                "id=\"b1.text\" name=\"doctor#b1/text\"", "id=\"b9.text\" name=\"doctor#b9/text\"")
            .replaceFirst("<target>با <pc[^>]*>۱۹۴</pc>", "<target>با ۱۹۴");

    ArticlePreview preview = preview(xml);

    assertThat(finding(preview, "b9/text")).isEqualTo(Finding.UNKNOWN);
    assertThat(finding(preview, "b2/text")).isEqualTo(Finding.DAMAGED);
    assertThat(store(xml, Set.of(Finding.values())).units()).isZero();
  }

  @Test
  void aListIsStoredOnlyWithAllItsItems() {
    String xml =
        export(XliffVersion.V2_1, "en", "tr")
            .replace("</nurse>", "")
            .replaceFirst("(<source>Doctor [^\\n]*</source>)", "$1<target>Doktor</target>")
            .replaceFirst("(<source>Go [^\\n]*</source>)", "$1<target>Sorun</target>");

    XliffReport report = store(xml, Set.of(Finding.NEW));

    assertThat(report).isEqualTo(new XliffReport(1, 2, 1));
    assertThat(edition("tr").text().title()).isEqualTo("Doktor");
    assertThat(edition("tr").missing()).contains("b3");
  }

  @Test
  void nothingIsStoredWhenATextWasSavedSinceThePreview() {
    String xml = translated(XliffVersion.V2_1);
    ArticlePreview seen = preview(xml);
    change("fa", "b1", "کجاست");

    assertThatThrownBy(() -> store(Grant.of(Role.EDITOR), xml, seen, Set.of(Finding.NEW)))
        .isInstanceOfSatisfying(
            XliffException.class,
            e -> assertThat(e.reason()).isEqualTo(XliffException.Reason.STALE));
    assertThat(edition("fa").text().blocks()).extracting(b -> b.id()).doesNotContain("b2");
  }

  @Test
  void aTranslatorImportsOnlyTheLanguagesThatAreTheirs() {
    String xml = translated(XliffVersion.V2_1);
    ArticlePreview seen = preview(xml);

    assertThatThrownBy(
            () -> store(new Grant(Role.TRANSLATOR, "tr"), xml, seen, Set.of(Finding.NEW)))
        .isInstanceOf(NotPermittedException.class);
    assertThat(store(new Grant(Role.TRANSLATOR, "fa"), xml, seen, Set.of(Finding.NEW)).units())
        .isEqualTo(1);
  }

  @Test
  void theTranslationOfATranslationIsOfTheWordingThatThatWasMadeFrom() {
    String xml = export(XliffVersion.V2_1, "fa", "tr");
    String all =
        xml.replaceAll("<source>([^<]*)</source>", "<source>$1</source><target>Tr</target>");

    store(all, Set.of(Finding.NEW));

    assertThat(edition("tr").outdated()).isEmpty();
    change("en", "b1", "Where to go");
    assertThat(edition("tr").outdated()).containsExactly("b1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE xliff [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><xliff>&a;</xliff>|DOCUMENT_TYPE",
        "<!DOCTYPE xliff SYSTEM 'http://localhost:1/x.dtd'><xliff/>|DOCUMENT_TYPE",
        "<html/>|NOT_XLIFF",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'><file>|NOT_XML",
        "no xml|NOT_XML",
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='xx'>"
            + "<file id='doctor'/></xliff>|LANGUAGE"
      })
  void aFileThatIsNoneIsRefusedWithTheReason(String xml, XliffException.Reason reason) {
    assertThatThrownBy(() -> preview(xml))
        .isInstanceOfSatisfying(
            XliffException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "pc"})
  void aFileThatIsTooDeepIsRefused(String element) {
    String deep = ("<" + element + " id='1'>").repeat(5_000);
    String end = ("</" + element + ">").repeat(5_000);
    String inner =
        element.equals("group")
            ? deep + end
            : "<unit id='title'><segment><source>" + deep + end + "</source></segment></unit>";
    String xml =
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='fa'>"
            + ("<file id='doctor'>" + inner + "</file></xliff>");

    assertThatThrownBy(() -> preview(xml))
        .isInstanceOfSatisfying(
            XliffException.class,
            e -> assertThat(e.reason()).isEqualTo(XliffException.Reason.TOO_LARGE));
  }

  @Test
  void aTitleMayHaveCharactersThatLookLikeMarkUp() {
    assertThat(export(XliffVersion.V2_1, "en", "fa")).contains("Doctor &amp; &lt;nurse&gt;");
    assertThat(edition("en").text()).extracting(Edition::title).isEqualTo("Doctor & <nurse>");
  }
}
