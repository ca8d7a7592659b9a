package rs.putokaz.portal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.portal.leaflet.page.Leaflet;
import rs.putokaz.portal.leaflet.page.LeafletPdf;
import rs.putokaz.portal.leaflet.type.Typefaces;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.feed.FeedBatch;
import rs.putokaz.published.feed.FeedPosition;
import rs.putokaz.published.inline.InlineText;

/** Leaflets of the real articles of the demonstration. */
class LeafletsTest {

  private static final String ARTICLE = "my-rights";
  private static final Set<String> NASTALIQ = Set.of("ur", "pa-Arab");

  @TempDir static Path data;

  private static DemoNode demo;

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
    demo = new DemoNode(data);
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  static Stream<String> languages() {
    return Languages.publicSite().stream().filter(Typefaces::write).map(Language::tag);
  }

  /** An article that there is in that language. */
  private static String article(String tag) {
    List<String> slugs = demo.articlesIn(Languages.get(tag));
    return slugs.isEmpty() || slugs.contains(ARTICLE) ? ARTICLE : slugs.get(0);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLeafletIsAccessibleInEveryLanguage(String tag) throws Exception {
    assertAccessible(demo.leaflet(article(tag), tag, false));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aWelcomePackIsAccessibleInEveryLanguage(String tag) throws Exception {
    assertAccessible(demo.pack("ca-krn", tag, false));
  }

  @ParameterizedTest
  @CsvSource({"ar", "ur", "ckb", "bn", "en"})
  void theLeafletInTwoLanguagesSaysWhichOneEachSideIs(String tag) throws Exception {
    byte[] file = assertAccessible(demo.leaflet(article(tag), tag, true));
    assertAccessible(demo.pack("ca-krn", tag, true));

    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(Languages.get(tag).htmlLang());
      String tree = Tree.of(pdf);
      assertThat(tree).contains("Sect " + Languages.get(tag).htmlLang(), "Sect sr-Cyrl");
      assertThat(tree.indexOf("Sect " + Languages.get(tag).htmlLang()))
          .isLessThan(tree.indexOf("Sect sr-Cyrl"));
    }
  }

  @Test
  void aWelcomePackSaysWhoHelpsWhenAndInWhichLanguages() throws Exception {
    String service =
        """
        {"type":"service","slug":"clinic","centre":"ca-obr","service":"doctor","organisation":"House of Health",\
        "hours":[{"weekdays":["MONDAY","TUESDAY","WEDNESDAY"],"from":"08:00","until":"14:00"}],\
        "exceptions":[{"firstDay":"2026-12-31","lastDay":"2026-12-31"}],\
        "languages":["ar","zh-Hans"],"phone":"+381 11 123 456","checkedOn":"2026-11-20"}""";
    demo.node()
        .replica()
        .apply(
            new FeedBatch(
                List.of(DemoNode.arrival("clinic", service)),
                new FeedPosition(2, Instant.EPOCH),
                true));

    try (PDDocument pdf = Loader.loadPDF(assertAccessible(demo.pack("ca-obr", "ar", true)))) {
      String read = Tree.textOf(pdf);
      assertThat(read)
          .contains("House of Health", "+381 11 123 456", "08:00–14:00", "مغلق", "العربية")
          .contains("Кућни ред", "понедељак – среда", "затворено")
          .contains("192", "193", "194")
          // There is no font for this name, and boxes help nobody.
          .doesNotContain("简体中文");
    }
  }

  /** PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), as far as a machine can tell. */
  private static byte[] assertAccessible(Leaflet leaflet) throws Exception {
    byte[] file = LeafletPdf.of(leaflet);
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        assertThat(
                result.getTestAssertions().stream()
                    .map(found -> found.getRuleId() + " " + found.getMessage())
                    .distinct()
                    .toList())
            .as(flavour + " " + leaflet.title())
            .isEmpty();
        assertThat(result.isCompliant()).isTrue();
      }
    }
    return file;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsCopiedFromALeafletIsTheTextOfTheArticle(String tag) throws IOException {
    Language language = Languages.get(tag);
    if (demo.articlesIn(language).isEmpty()) {
      return;
    }
    Edition edition = new Reader(language).edition(demo.article(article(tag)), language);
    try (PDDocument pdf = Loader.loadPDF(LeafletPdf.of(demo.leaflet(article(tag), tag, false)))) {
      assertThat(share(edition, Tree.textOf(pdf))).as("read aloud").isEqualTo(1);
      // By their places glyphs tell less: the letters of Nastaliq stand below each other.
      double least = NASTALIQ.contains(tag) ? 0.3 : 0.9;
      assertThat(share(edition, new PDFTextStripper().getText(pdf)))
          .as("by the places of the glyphs")
          .isGreaterThan(least);
    }
  }

  private static double share(Edition edition, String read) {
    List<String> words =
        edition.blocks().stream()
            .flatMap(block -> block.texts().stream())
            .map(text -> InlineText.parse(text).plain(slug -> ""))
            .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{M}\u200c\u200d]+")))
            .filter(word -> word.length() > 1)
            .toList();
    return words.stream().filter(read::contains).count() / (double) words.size();
  }
}
