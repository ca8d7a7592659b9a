package rs.putokaz.i18n.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

class MessagesTest {

  private static final Language SERBIAN = Languages.get("sr");
  private static final String DAYS =
      "{n, plural, one {# дан} few {# дана} other {# дана}} за {who}";

  @Test
  void englishIsThere() {
    Messages english = Messages.of(Languages.get("en"));

    assertThat(english.text("site.name")).isEqualTo("Putokaz");
    assertThat(english.language().tag()).isEqualTo("en");
    assertThat(Messages.languages()).extracting(Language::tag).contains("en");
  }

  @Test
  void argumentsArePluralisedAsTheLanguageDoes() {
    Messages serbian = new Messages(MessageFile.PORTAL, SERBIAN, Map.of("days", DAYS), true);

    assertThat(serbian.text("days", Map.of("n", 21, "who", "вас"))).isEqualTo("21 дан за вас");
    assertThat(serbian.text("days", Map.of("n", 3, "who", "њих"))).isEqualTo("3 дана за њих");
  }

  @Test
  void numbersAreInTheDigitsOfTheLanguageAndStringsAsTheyAre() {
    Messages arabic =
        new Messages(MessageFile.PORTAL, Languages.get("ar"), Map.of("call", "{n} {phone}"), true);

    assertThat(arabic.text("call", Map.of("n", 12, "phone", "011 1"))).isEqualTo("١٢ 011 1");
  }

  @Test
  void apostrophesAreOrdinaryLetters() {
    String pattern = MessageFile.escaped("l'asile d'{n}, l''an");
    Messages french =
        new Messages(MessageFile.PORTAL, Languages.get("fr"), Map.of("a", pattern), true);

    assertThat(french.text("a", Map.of("n", "Ana"))).isEqualTo("l'asile d'Ana, l'an");
  }

  @Test
  void aMissingKeyThrowsWhereMistakesAreToBeSeen() {
    Messages strict = new Messages(MessageFile.PORTAL, SERBIAN, Map.of(), true);

    assertThatThrownBy(() -> strict.text("no.such"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessage("no message no.such in sr");
  }

  @Test
  void aMissingKeyIsEnglishOrItselfForReaders() {
    Messages lenient = new Messages(MessageFile.PORTAL, SERBIAN, Map.of(), false);

    assertThat(lenient.text("site.name")).isEqualTo("Putokaz");
  }

  @Test
  void otherWordsTakeThePlaceOfThoseOfTheProgramInBothAlphabets() {
    Map<String, String> written = Map.of("site.name", "Путоказ је л'овде", "no.such", "x");

    assertThat(Messages.of(SERBIAN).with(written).text("site.name")).isEqualTo("Путоказ је л'овде");
    assertThat(Messages.of(Languages.get("sr-Latn")).with(written).text("site.name"))
        .isEqualTo("Putokaz je l'ovde");
    assertThat(Messages.of(SERBIAN).with(written).written()).doesNotContainKey("no.such");
    assertThat(Messages.arguments("{n, plural, other {# {who}'s}}"))
        .containsExactlyInAnyOrder("n", "who");
  }

  @Test
  void readersWithoutTextsOfTheirOwnGetTheSubstitutes() {
    assertThat(Messages.of(Languages.get("pa-Arab")).language().tag()).isEqualTo("ur");
    assertThat(Messages.of(Languages.get("so"))).isSameAs(Messages.of(Languages.get("en")));
  }

  @Test
  void manyThreadsMayFormatAtOnce() {
    Messages serbian = new Messages(MessageFile.PORTAL, SERBIAN, Map.of("days", DAYS), true);

    List<String> texts =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> serbian.text("days", Map.of("n", 5, "who", "" + i)))
            .toList();

    assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.startsWith("5 дана за "));
  }
}
