package rs.putokaz.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.i18n.script.SerbianTransliterator.toCyrillic;
import static rs.putokaz.i18n.script.SerbianTransliterator.toLatin;
import static rs.putokaz.i18n.script.SerbianTransliterator.toLatinMarkup;
import static rs.putokaz.i18n.script.SerbianTransliterator.toLatinPattern;
import static rs.putokaz.i18n.script.SerbianTransliterator.withoutMarks;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerbianTransliteratorTest {

  /** Own list: a form or more of every stem in which two Latin letters stay two. */
  static final String EXCEPTIONS =
      "инјекција инјекцију инјекцијама инјектирати инјектор инјункција микроинјекција"
          + " конјугација конјугован конјугирати неконјугован хиперконјугација конјектура"
          + " конјункција конјунктивитис конјунктура конјунктурни дисконјунктиван ванјезички"
          + " ванједарни изванјезички Танјуг Танјуга танјугов анјон анјонски Шенјанг Анджеј"
          + " фелджандарм фелджандармерија наджети надживети надживела ненадживљен наджњевати"
          + " наджупан наджупник надждрело наджбукан оджалити оджаљен оджаловати одживети"
          + " одживљен неодживљен оджарити оджвакати оджети поджанр поджупан подждрелни"
          + " поджњети предживот преджелудац преджалбени ЈДЖ";

  @ParameterizedTest
  @CsvSource({
    "Љубав, Ljubav",
    "ЉУБАВ, LJUBAV",
    "Љ, Lj",
    "КОЊ, KONJ",
    "Џеп, Džep",
    "ЏЕП, DŽEP",
    "НеЉубав, NeLjubav",
    "ћуприја и ђак, ćuprija i đak",
    "Љ1, Lj1",
    "Азил је право, Azil je pravo",
    "ВИШЕ ПОЉА Њ., VIŠE POLJA Nj.",
    "А̀ и а̀, À i à"
  })
  void cyrillicBecomesLatinAndADigraphFollowsItsNeighbours(String cyrillic, String latin) {
    assertThat(toLatin(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ljubav nj",
        "https://www.kirs.gov.rs/ž?a=b",
        "info@putokaz.rs",
        "XIV",
        "{count}",
        "русский",
        "Київ",
        "https://кирс.срб/путоказ",
        "путоказ.срб",
        "питања@кирс.срб",
        "فارسی",
        "",
        "-{x"
      })
  void whatIsNotSerbianCyrillicStays(String text) {
    assertThat(toLatin(text)).isEqualTo(text);
  }

  @Test
  void aProtectedPassageStaysAndLosesItsMarks() {
    assertThat(toLatin("На -{српском}- језику: -{Љ}-!")).isEqualTo("Na српском jeziku: Љ!");
    assertThat(toLatinMarkup("-{<em>Љ</em>}- Љ")).isEqualTo("<em>Љ</em> Lj");
    assertThat(withoutMarks("На -{srpskom}- <em>језику</em>"))
        .isEqualTo("На srpskom <em>језику</em>");
    assertThat(toLatin("-{отворено Љ")).isEqualTo("-{otvoreno Lj");
    assertThat(toLatin("-{Љ -{Љ}-} Љ-} -{}}- -{a-}- -{Љ\n}-")).isEqualTo("-{Lj Љ} Lj-} } a- Љ\n");
  }

  @Test
  void tagsAndAttributesStayAndWordsGoOnBehindThem() {
    assertThat(toLatinMarkup("Види <a href=\"info:љ\">Његош</a><br/><fact ref=\"цена\"/>"))
        .isEqualTo("Vidi <a href=\"info:љ\">Njegoš</a><br/><fact ref=\"цена\"/>");
    assertThat(toLatinMarkup("Љ<strong>УБАВ</strong> Љ<em>убав</em> КО<term ref=\"a\">Њ</term>"))
        .isEqualTo("LJ<strong>UBAV</strong> Lj<em>ubav</em> KO<term ref=\"a\">NJ</term>");
    assertThat(toLatinMarkup("Љ<br/>А &amp; 2 < 3 & Џ")).isEqualTo("Lj<br/>A &amp; 2 < 3 & Dž");
  }

  @Test
  void inAMessagePatternBracesAreNotMarks() {
    assertThat(toLatinPattern("{од}-{до}-њ {n, plural, one {# љуска} other {# љуски}}"))
        .isEqualTo("{od}-{do}-nj {n, plural, one {# ljuska} other {# ljuski}}");
  }

  @Test
  void exceptionsSurviveTheWayToLatinAndBackInEveryCase() {
    for (String word : EXCEPTIONS.split(" ")) {
      assertThat(toCyrillic(toLatin(word))).isEqualTo(word);
      String capitals = word.toUpperCase(Locale.ROOT);
      assertThat(toCyrillic(toLatin(capitals))).isEqualTo(capitals);
      String title = capitals.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
      assertThat(toCyrillic(toLatin(title))).isEqualTo(title);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "коњски",
        "коњушар",
        "Оџаци",
        "оџак",
        "Оџалан",
        "кањон",
        "Његош",
        "Џибути",
        "Азербејџан",
        "буџет",
        "Наџаф",
        "хаџија",
        "пиџама",
        "Бенџамин",
        "бања",
        "Тања",
        "инџија",
        "жуљ",
        "пољски"
      })
  void trueDigraphsAreNotMistakenForExceptions(String word) {
    assertThat(toCyrillic(toLatin(word))).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Petar I Petrović, XIV vek, IV sprat | Петар I Петровић, XIV век, IV спрат",
        "VI STE OVDE | ВИ СТЕ ОВДЕ",
        "AZIL I BORAVAK, II FAZA | АЗИЛ И БОРАВАК, II ФАЗА",
        "u V razredu; I. stepen; I mi | у V разреду; I. степен; И ми",
        "LI MI DIV CD | ЛИ МИ ДИВ ЦД",
        "Pišite na info@kirs.gov.rs ili www.kirs.rs/šta | Пишите на info@kirs.gov.rs или www.kirs.rs/šta",
        "Viber, WhatsApp i iPhone u BiH | Viber, WhatsApp и iPhone у БиХ",
        "eUprava i -{SIM}- kartica {name} | еУправа и -{SIM}- картица {name}",
        "obrazac A4 i CA12, 20km | образац A4 и CA12, 20км",
        "café kod ǈubice, ǌuška | café код Љубице, њушка",
        "LJubav <a href=\"info:nj\">konj</a> | Љубав <a href=\"info:nj\">коњ</a>"
      })
  void latinBecomesCyrillicExceptWhatIsForeign(String latin, String cyrillic) {
    assertThat(toCyrillic(latin)).isEqualTo(cyrillic);
  }

  @Test
  void latinTypedWithSeparateAccentsIsUnderstood() {
    assertThat(toCyrillic("s\u030Cta")).isEqualTo("шта");
  }

  /** Each of these once took minutes or the whole stack. */
  @Timeout(20)
  @ParameterizedTest
  @ValueSource(strings = {"а", "а.", "а-", "а@", "a.rs@", "<em а=", "<em \"", "-{", "www.", "%"})
  void aLongTextWithoutASpaceIsConvertedInTime(String piece) {
    String text = piece.repeat(60_000 / piece.length());
    assertThat(toLatinMarkup(text)).hasSameSizeAs(text);
    assertThat(toLatinMarkup("<em " + text + ">")).isNotEmpty();
    assertThat(withoutMarks("-{" + text)).isEqualTo("-{" + text);
  }

  @Test
  void aTagWithThousandsOfAttributesIsPassedOverWhole() {
    String tag = "<a" + " а=\"љ\"".repeat(20_000) + ">";
    assertThat(toLatinMarkup(tag + "Љубав")).isEqualTo(tag + "Ljubav");
  }

  @Test
  void anAddressBehindAProtectedPassageStays() {
    assertThat(toLatin("-{Љ}-љ@кирс.срб и љ.љ@кирс.срб")).isEqualTo("Љљ@кирс.срб i љ.љ@кирс.срб");
  }

  @Test
  void nothingIsNotAText() {
    assertThatThrownBy(() -> toLatin(null)).hasMessage("text is required");
  }
}
