package rs.putokaz.published.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

  @ParameterizedTest
  @CsvSource({"free-legal-aid", "doctor", "first-steps"})
  void aCodeHasFourCharactersAndStaysTheSame(String slug) {
    assertThat(ShortCode.of(slug)).isEqualTo(ShortCode.of(slug)).matches(ShortCode::matches);
  }

  /** SHA-256 of nothing begins with e3b0c442, so its first five-bit groups are 28 14 24 12. */
  @ParameterizedTest
  @CsvSource("'', WERC")
  void itIsTheBeginningOfTheHash(String slug, String code) {
    assertThat(ShortCode.of(slug)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABC", "ABCDE", "ABCI", "abcd", "AB D"})
  void otherTextsAreNoCodes(String text) {
    assertThat(ShortCode.matches(text)).isFalse();
  }
}
