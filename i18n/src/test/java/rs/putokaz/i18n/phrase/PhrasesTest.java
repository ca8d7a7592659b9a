package rs.putokaz.i18n.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;
import rs.putokaz.i18n.text.Messages;

class PhrasesTest {

  static final List<Language> languages = Messages.languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | MEALS | lunch | canteen | Meals | lunch – canteen",
        "en | ROOM_CHANGE | | office | Another room"
            + " | Room 12: you will get another room. Come to: office of the centre",
        "sr | DISTRIBUTION | shoes | storeroom | Подела ствари | Можете добити: обућа. Где: магацин",
        "sr-Latn | VISIT | unhcr | office | Poseta"
            + " | U centru je: UNHCR. Gde: kancelarija centra"
      })
  void aPhraseIsPutTogetherInTheReadersLanguage(
      String tag, NoticePhrase phrase, String what, String place, String kind, String text) {
    assertThat(Phrases.notice(Languages.get(tag), phrase, what, place, 12))
        .containsExactly(new Sentence(Languages.get(tag), kind, text));
  }

  @Test
  void whoseLanguageHasNoPhrasesReadsSerbianAndEnglish() {
    assertThat(Phrases.notice(Languages.get("ti"), NoticePhrase.DOCTOR, "", "clinic", 0))
        .extracting(sentence -> sentence.language().tag())
        .containsExactly("sr", "en");
  }

  @ParameterizedTest
  @FieldSource("languages")
  void everyWordOfEveryListIsThere(Language language) {
    Messages messages = Messages.ofPhrases(language);
    assertThat(Arrays.stream(WordList.values()))
        .allSatisfy(
            list ->
                assertThat(list.words())
                    .allSatisfy(word -> assertThat(messages.text(list.key(word))).isNotBlank()));
  }

  @ParameterizedTest
  @EnumSource(NoticePhrase.class)
  void everyKindIsFoundByItsWordAndSaysWhere(NoticePhrase phrase) {
    assertThat(NoticePhrase.of(phrase.word())).contains(phrase);
    String what = phrase.what().map(list -> list.words().get(0)).orElse("");
    for (Language language : languages) {
      String place = Messages.ofPhrases(language).text("place.gate");
      assertThat(Phrases.notice(language, phrase, what, "gate", 12))
          .singleElement()
          .satisfies(
              sentence ->
                  assertThat(sentence.text())
                      .as(language.tag())
                      .contains(place)
                      .doesNotContain("{")
                      .matches(text -> !phrase.hasNumber() || text.contains("12")));
    }
  }

  @Test
  void noWordIsLeftOver() {
    List<String> known =
        Stream.concat(
                Arrays.stream(WordList.values())
                    .flatMap(list -> list.words().stream().map(list::key)),
                Arrays.stream(NoticePhrase.values())
                    .flatMap(
                        phrase ->
                            Stream.of(
                                "notice." + phrase.word(), "notice." + phrase.word() + ".text")))
            .toList();
    assertThat(Messages.ofPhrases(Languages.get("en")).written().keySet())
        .filteredOn(key -> !key.startsWith("alert."))
        .containsExactlyInAnyOrderElementsOf(known);
  }
}
