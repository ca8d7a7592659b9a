package rs.putokaz.i18n.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

class DatesTest {

  static final List<Language> all = Languages.all();

  private static final LocalDate DATE = LocalDate.of(2026, 11, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sr | 7. новембар 2026.",
        "sr-Latn | 7. novembar 2026.",
        "en | 7 November 2026",
        "ar | 7 نوفمبر 2026",
        "fa | 7 نوامبر 2026 (۱۶ آبان ۱۴۰۵)",
        "fa-AF | 7 نومبر 2026 (۱۶ عقرب ۱۴۰۵)",
        "ps | 7 نومبر 2026 (۱۶ لړم ۱۴۰۵)",
        "so | 7 Nof 2026",
        "am | 7 ኖቬምበር 2026"
      })
  void aDateIsGregorianFirst(String tag, String written) {
    assertThat(Dates.format(DATE, Languages.get(tag))).isEqualTo(written);
  }

  @ParameterizedTest
  @FieldSource("all")
  void everyLanguageNamesTheYearInLatinDigits(Language language) {
    assertThat(Dates.format(DATE, language)).contains("2026").contains("7");
  }

  @Test
  void phoneNumbersAreInLatinDigits() {
    assertThat(Digits.latin("+۳۸۱ ١١ ২৩৪-၅၆")).isEqualTo("+381 11 234-56");
    assertThat(Digits.latin("Немањина 22 \uD835\uDFCF")).isEqualTo("Немањина 22 1");
  }
}
