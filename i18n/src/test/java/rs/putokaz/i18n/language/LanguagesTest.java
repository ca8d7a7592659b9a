package rs.putokaz.i18n.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LanguagesTest {

  static final List<Language> all = Languages.all();

  @Test
  void thirtyOneLanguagesStandInTheOrderOfMenus() {
    assertThat(tags(all)).hasSize(31).doesNotHaveDuplicates().startsWith("sr", "sr-Latn", "en");
    assertThat(all).extracting(Language::tier).isSorted();
  }

  @Test
  void thePublicSiteSpeaksSixteenLanguages() {
    assertThat(tags(Languages.publicSite()))
        .containsExactlyInAnyOrder(
            "sr sr-Latn en ar fa fa-AF ps ur tr ku ckb fr ru uk es bn".split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "prs, fa-AF",
    "kmr, ku",
    "sh, sr-Latn",
    "hr, sr-Latn",
    "pnb, pa-Arab",
    "sr-Cyrl, sr",
    "SR-LATN, sr-Latn",
    "fa-af, fa-AF",
    "pa-arab, pa-Arab",
    "zh-hans, zh-Hans",
    "PRS, fa-AF"
  })
  void aLanguageIsFoundUnderItsOtherNames(String name, String tag) {
    assertThat(Languages.find(name)).map(Language::tag).contains(tag);
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThat(Languages.find("tlh")).isEmpty();
    assertThat(Languages.find("sr-RS")).isEmpty();
    assertThat(Languages.find("")).isEmpty();
    assertThat(Languages.find(null)).isEmpty();
    assertThatThrownBy(() -> Languages.get("tlh")).hasMessage("no language tlh");
  }

  @ParameterizedTest
  @FieldSource("all")
  void everyLanguageIsFoundByItsAddress(Language language) {
    assertThat(language.urlTag()).isLowerCase();
    assertThat(Languages.find(language.urlTag())).contains(language);
    assertThat(Languages.find(language.htmlLang())).contains(language);
  }

  @ParameterizedTest
  @CsvSource({
    "fa-AF, fa en sr",
    "fa, fa-AF en sr",
    "sr-Latn, sr en",
    "pa-Arab, ur en sr",
    "rn, fr en sr",
    "sr, en",
    "en, sr",
    "ku, en sr",
    "ckb, en sr",
    "bs, sr-Latn en sr",
    "ar, en sr"
  })
  void aMissingEditionIsReplacedByTheNearest(String tag, String chain) {
    assertThat(Languages.get(tag).fallback()).containsExactly(chain.split(" "));
  }

  @ParameterizedTest
  @FieldSource("all")
  void everyChainLeadsToKnownLanguagesAndNeverBack(Language language) {
    assertThat(language.fallback())
        .isNotEmpty()
        .doesNotContain(language.tag())
        .doesNotHaveDuplicates()
        .allMatch(tag -> Languages.find(tag).isPresent());
  }

  @ParameterizedTest
  @FieldSource("all")
  void theDirectionIsThatOfTheScript(Language language) {
    int script = UScript.getCodeFromName(language.script());
    assertThat(language.direction().html())
        .isEqualTo(UScript.isRightToLeft(script) ? "rtl" : "ltr");
  }

  @ParameterizedTest
  @FieldSource("all")
  void icuKnowsTheLocaleAndItsDigits(Language language) {
    ULocale locale = language.locale();
    assertThat(locale.getKeywordValue("numbers")).isEqualTo(language.digits());
    assertThat(ULocale.forLanguageTag(language.tag()).getDisplayLanguage(ULocale.ENGLISH))
        .isNotEqualTo(locale.getLanguage());
  }

  @Test
  void interfaceTextsAreItsOwnOrASubstitutes() {
    assertThat(Languages.get("ckb").uiLanguage().tag()).isEqualTo("ckb");
    assertThat(Languages.get("pa-Arab").uiLanguage().tag()).isEqualTo("ur");
    assertThat(Languages.get("so").uiLanguage().tag()).isEqualTo("en");
    assertThat(all).extracting(Language::uiLanguage).allMatch(Language::hasUiTexts);
  }

  @Test
  void serbianSaysItsScriptInHtml() {
    assertThat(Languages.get("sr").htmlLang()).isEqualTo("sr-Cyrl");
    assertThat(Languages.get("sr-Latn").htmlLang()).isEqualTo("sr-Latn");
    assertThat(Languages.get("fa-AF").htmlLang()).isEqualTo("fa-AF");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prs | fa-AF",
        "prs-AF | fa-AF",
        "fa-AF,fa;q=0.5 | fa-AF",
        "kmr | ku",
        "kmr-TR | ku",
        "ku-Arab-IQ | ckb",
        "hr-HR | sr-Latn",
        "sr-RS | sr",
        "sr-Latn-RS | sr-Latn",
        "sr-ME | sr-Latn",
        "bs-BA | bs",
        "pa-PK | pa-Arab",
        "pa-IN | pa",
        "pnb | pa-Arab",
        "zh-TW | zh-Hans",
        "zh-Hant-TW | zh-Hans",
        "zh-cmn-Hans-CN | zh-Hans",
        "uz | ru",
        "uz-Cyrl-UZ | ru",
        "uz-AF | sr",
        "az-Arab-IR | sr",
        "kk | ru",
        "srp | sr",
        "per | fa",
        "prs-Arab-AF | fa-AF",
        "fa-Arab-AF | fa-AF",
        "sr_Latn_RS | sr-Latn",
        "sr-Cyrl-ME | sr",
        "sr-ekavsk | sr",
        "hi-Latn | hi",
        "es-419 | es",
        "en-GB-oed | en",
        "en-US-u-ca-gregory | en",
        "i-klingon | sr",
        "x-ar | sr",
        "ar-SY | ar",
        "en-US | en",
        "de,fr;q=0.7,ar;q=0.9 | ar",
        "de | sr",
        "* | sr",
        ";;,=q | sr",
        "ar;q=0,fr;q=0.1 | fr",
        "tr;q=7,bn;q=0.2 | bn"
      })
  void theBrowsersLanguageComesFirst(String header, String first) {
    assertThat(Languages.orderedFor(header).get(0).tag()).isEqualTo(first);
  }

  @Test
  void relativesOfALanguageComeBehindIt() {
    assertThat(tags(Languages.orderedFor("bs,en;q=0.5"))).startsWith("bs", "sr-Latn", "en");
    assertThat(tags(Languages.orderedFor("pa-PK,en;q=0.5"))).startsWith("pa-Arab", "ur", "en");
    assertThat(Languages.orderedFor(null)).isEqualTo(all);
  }

  @Test
  void aTagThatIsTooLongIsPassedOver() {
    assertThat(tags(Languages.orderedFor("ar-x-" + "a".repeat(30)))).startsWith("ar");
    assertThat(tags(Languages.orderedFor("ar-x-" + "a".repeat(31)))).startsWith("sr");
  }

  /** ICU keeps every tag it is shown: with 100,000 of them this much memory would not do. */
  @Test
  void inventedTagsTakeNoMemory() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                InventedTags.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
  }

  @Property(tries = 300)
  void anyHeaderGivesEveryLanguageOnce(@ForAll String header) {
    assertThat(Languages.orderedFor(header)).containsExactlyInAnyOrderElementsOf(all);
  }

  private static List<String> tags(List<Language> languages) {
    return languages.stream().map(Language::tag).toList();
  }
}
