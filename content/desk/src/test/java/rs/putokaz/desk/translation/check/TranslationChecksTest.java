package rs.putokaz.desk.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.translation.glossary.TermRule;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;

class TranslationChecksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Имате рок од 15 дана|You have 15 days",
        "fa|Имате рок од 15 дана|۱۵ روز وقت دارید",
        "bn|Имате рок од 15 дана|আপনার ১৫ দিন সময় আছে",
        "en|Такса је 1.000 динара|The fee is 1,000 dinars",
        "fr|Такса је 1.000 динара|La taxe est de 1 000 dinars",
        "en|Попуст је 2,5 одсто|The discount is 2.5 per cent",
        "en|Рок је 05.03.2026.|The deadline is 2026-03-05",
        "en|Рок је 05.03.2026.|The deadline is 5 March 2026",
        "en|Рок је 5. март 2026.|The deadline is 05/03/2026",
        "en|Отворено од 08:00 до 16:00|Open from 8 to 16",
        "en|Отворено до 16:00|Open until 4 p.m.",
        "en|Позовите 011 2711-463|Call +381 11 271 1463",
        "en|Пишите на info@example.org данас|Write to info@example.org today",
        "en|Видите <a href=\"info:doctor\">лекара</a>|See the <a href=\"info:doctor\">doctor</a>",
        "en|Такса је <fact ref=\"fee\"/> данас|Today the fee is <fact ref=\"fee\"/>",
        "en|Здраво {name} данас|Hello {name} today",
        "ar|Преузмите WhatsApp на телефон|حمّل WhatsApp على هاتفك",
        "fa|Реците реч „азил“ полицији|به پلیس بگویید azil (آزیل)",
        "ar|Позовите 011 123 456|اتصل بالرقم \u2066011 123 456\u2069",
        "ar|Позовите 192 одмах|اتصل بالرقم 192 فورا",
        "ar|Пишите на info@example.org|اكتب إلى info@example.org"
      })
  void whatSaysTheSameHasNoFinding(String language, String source, String target) {
    assertThat(findings(language, source, target)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Имате рок од 15 дана|You have 18 days|NUMBER ERROR 15, NEW_NUMBER WARNING 18",
        "en|Имате два места и 3 собе|You have places|NUMBER WARNING 3",
        "en|Рок је 05.03.2026.|The deadline is 03/05/2026|DATE ERROR 2026-03-05",
        "en|Позовите 011 2711-463|Call 011 2711-464|PHONE ERROR 112711463, PHONE WARNING 112711464",
        "en|Пишите на info@example.org|Write to inf@example.org|"
            + "EMAIL ERROR info@example.org, EMAIL WARNING inf@example.org",
        "en|Видите <a href=\"info:doctor\">лекара</a>|See the doctor|LINK ERROR info:doctor",
        "en|Видите <a href=\"https://a.example/sr\">ово</a>|See <a href=\"https://a.example/en\">it</a>|"
            + "LINK WARNING https://a.example/sr, NEW_LINK WARNING https://a.example/en",
        "en|Такса је <fact ref=\"fee\"/>|The fee is high|FACT ERROR fee",
        "en|Здраво {name}|Hello {nom}|PLACEHOLDER ERROR {name}, NEW_PLACEHOLDER WARNING {nom}",
        "en|Рок је 15 дана у сваком случају|Рок је 15 дана у сваком случају|UNTRANSLATED ERROR ",
        "ar|Јавите се лекару одмах|Go to the doctor now|SCRIPT ERROR go",
        "ar|Позовите одмах 011 123 456|اتصل بالرقم 011 123 456|DIRECTION WARNING 011 123 456",
        "ar|Позовите одмах +38111123456|اتصل بالرقم +38111123456|DIRECTION WARNING +38111123456",
        "ru|Идите лекару одмах|Идите к вpачу сразу|SCRIPT WARNING вpачу"
      })
  void whatSaysSomethingElseIsFound(
      String language, String source, String target, String expected) {
    assertThat(findings(language, source, target)).isEqualTo(expected.strip() + trailing(expected));
  }

  /** The source of the parameters loses the space after an empty detail. */
  private static String trailing(String expected) {
    return expected.strip().matches(".* (?:ERROR|WARNING)") ? " " : "";
  }

  @Test
  void aTextThatIsNotThereIsAnErrorAndAnItemThatIsNotThereAWarning() {
    Block question = new Block("q", BlockKind.QUESTION, "Где?", "Овде.", List.of(), "", Map.of());
    Block half = new Block("q", BlockKind.QUESTION, "Where?", "", List.of(), "", Map.of());
    Block list = new Block("l", BlockKind.LIST, "", "", List.of("један", "други"), "", Map.of());
    Block shorter = new Block("l", BlockKind.LIST, "", "", List.of("first"), "", Map.of());

    assertThat(told(check(question, half, "en", List.of()))).isEqualTo("EMPTY ERROR ");
    assertThat(told(check(list, shorter, "en", List.of()))).isEqualTo("ITEMS WARNING 1/2");
  }

  @Test
  void aSharedValueMustNotBeAnother() {
    Block source =
        new Block("c", BlockKind.CONTACT, "Полиција", "", List.of(), "", Map.of("phone", "192"));
    Block target =
        new Block("c", BlockKind.CONTACT, "Police", "", List.of(), "", Map.of("phone", "129"));

    assertThat(told(check(source, target, "en", List.of()))).isEqualTo("PHONE ERROR 129");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Тражиоци азила имају право|Asylum seekers have the right|",
        "Тражиоцу азила припада право|Applicants have the right|TERM ERROR asylum seeker",
        "Тражиоцу азила припада право|Asylum seekers (azilants) have the right|FORBIDDEN ERROR azilants",
        "Свако има право на то|Applicants have the right|"
      })
  void theWordsOfTheGlossaryAreAskedFor(String source, String target, String expected) {
    TermRule seeker =
        new TermRule(
            "asylum-seeker",
            List.of("тражилац азила", "тражиоци азила", "тражиоцу азила"),
            List.of("asylum seeker"),
            List.of(),
            List.of("azilants"),
            "");

    assertThat(told(check(paragraph(source), paragraph(target), "en", List.of(seeker))))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static String findings(String language, String source, String target) {
    return told(check(paragraph(source), paragraph(target), language, List.of()));
  }

  private static List<Finding> check(
      Block source, Block target, String language, List<TermRule> terms) {
    return TranslationChecks.check(
        source, target, Languages.get("sr"), Languages.get(language), terms);
  }

  private static String told(List<Finding> findings) {
    return findings.stream()
        .map(one -> one.kind() + " " + one.severity() + " " + one.detail())
        .collect(Collectors.joining(", "));
  }

  private static Block paragraph(String text) {
    return new Block("b", BlockKind.PARAGRAPH, "", text, List.of(), "", Map.of());
  }
}
