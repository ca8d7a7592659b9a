package rs.putokaz.published.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundAlignmentTest {

  @Test
  void aPlainSpellingCostsNothing() {
    assertThat(SoundAlignment.distance("salaam", "سلام")).isLessThan(0.05f);
    assertThat(SoundAlignment.distance("pool", "پول")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "shab, شب, سب",
    "khoda, خدا, كدا",
    "zaban, زبان, ظبان",
    "ali, علي, الي2",
    "hala, حالا, حل",
    "daghighan, دقيقا, دقيقه"
  })
  void theLikelierSpellingIsNearer(String latin, String likely, String other) {
    assertThat(SoundAlignment.distance(latin, likely))
        .isLessThan(SoundAlignment.distance(latin, other));
  }

  @ParameterizedTest
  @CsvSource({"salam, كتاب", "doctor, دختر", "b, س", "polis, پلاستيك"})
  void anotherWordIsFar(String latin, String arabic) {
    assertThat(SoundAlignment.distance(latin, arabic)).isGreaterThan(0.3f);
  }
}
