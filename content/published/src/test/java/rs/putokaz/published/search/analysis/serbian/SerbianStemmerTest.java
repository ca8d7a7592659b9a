package rs.putokaz.published.search.analysis.serbian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerbianStemmerTest {

  private static final UnaryOperator<String> WITHOUT_LAST =
      word -> word.substring(0, word.length() - 1);

  @ParameterizedTest
  @CsvSource({
    "coveka, covek",
    "ljudima, covek",
    "obrenovca, obrenovac",
    "krnjaci, krnjaca",
    "poslom, posao"
  })
  void knownWordsNeedNoDictionary(String form, String word) {
    SerbianStemmer stemmer = new SerbianStemmer(Optional.empty(), WITHOUT_LAST);
    assertThat(stemmer.apply(form)).isEqualTo(word);
  }

  @Test
  void withoutTheDictionaryTheEndingGoesByRules() {
    SerbianStemmer stemmer = new SerbianStemmer(Optional.empty(), WITHOUT_LAST);
    assertThat(stemmer.apply("boravka")).isEqualTo("boravk");
    assertThat(stemmer.apply("razlozi")).isEqualTo(stemmer.apply("razloga"));
  }

  @Test
  void theDictionaryIsAskedBeforeTheRules() {
    SerbianStemmer stemmer =
        new SerbianStemmer(SerbianDictionary.find(SerbianStemmerTest::fold), WITHOUT_LAST);
    assertThat(stemmer.apply("prevodioci")).isEqualTo("prevodilac");
    assertThat(stemmer.apply("klikboksa")).isEqualTo("klikboks");
  }

  @Test
  void aBaldLetterStandsForEveryLetterThatTheDictionaryKnows() {
    SerbianDictionary dictionary = SerbianDictionary.find(SerbianStemmerTest::fold).orElseThrow();
    assertThat(dictionary.readings("kuca")).extracting(Reading::lemma).contains("kuca", "kucati");
    assertThat(dictionary.readings("odava")).extracting(Reading::lemma).contains("odjava");
    assertThat(dictionary.readings("xyzzy")).isEmpty();
    assertThat(dictionary.readings("")).isEmpty();
    assertThat(dictionary.readings("17-a")).isEmpty();
  }

  private static String fold(String cyrillic) {
    StringBuilder out = new StringBuilder();
    for (char c : cyrillic.toCharArray()) {
      int at = "абвгдђежзијклмнопрстћуфхцчш".indexOf(c);
      if (at >= 0) {
        out.append("abvgddezzijklmnoprstcufhccs".charAt(at));
      } else {
        out.append(c == 'љ' ? "lj" : c == 'њ' ? "nj" : "dz");
      }
    }
    return out.toString();
  }
}
