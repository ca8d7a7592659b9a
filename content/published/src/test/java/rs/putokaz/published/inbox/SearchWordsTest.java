package rs.putokaz.published.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, '  Sim   CARD? ', sim card",
    "sr, Пасош, pasoš",
    "sr, pasoš, pasoš",
    "fa, پاسپورت!, پاسپورت",
    "en, '\"law 2024\"', law 2024"
  })
  void equalQueriesHaveOneForm(String language, String typed, String kept) {
    assertThat(SearchWords.of(language, typed)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "me@example.org",
        "me＠example.org",
        "call 064 12 34",
        "case ۱۲۳۴۵",
        "1234",
        "?",
        "a",
        "a very long sentence in which somebody tells the search what happened"
      })
  void whatMayNameAPersonOrSaysNothingIsNotKept(String typed) {
    assertThat(SearchWords.of("en", typed)).isEmpty();
  }

  @Test
  void aControlCharacterDoesNotReachTheDatabase() {
    assertThat(SearchWords.of("en", "bus\u0000 \u200bline")).contains("bus line");
  }
}
