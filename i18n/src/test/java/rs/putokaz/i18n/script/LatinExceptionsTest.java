package rs.putokaz.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinExceptionsTest {

  private final LatinExceptions words =
      new LatinExceptions(Map.of("Вотсап", "WhatsApp", "јутјуб", "YouTube", "имејл", "e-mail"));

  @ParameterizedTest
  @CsvSource({
    "Вотсап и вотсап, WhatsApp i WhatsApp",
    "ВОТСАП ГРУПА, WHATSAPP GRUPA",
    "Имејл и имејл, E-mail i e-mail",
    "Вотсапа, Votsapa",
    "јутјубер, jutjuber",
    "на вотсап-у, na WhatsApp-u",
    "Пасош, Pasoš"
  })
  void aWholeWordIsReplacedAndKeepsItsCase(String cyrillic, String latin) {
    assertThat(SerbianTransliterator.toLatin(cyrillic, words)).isEqualTo(latin);
  }

  @Test
  void aTagInsideAWordDoesNotMakeAWordOfItsPart() {
    assertThat(SerbianTransliterator.toLatinMarkup("<em>вотсап</em>овац", words))
        .isEqualTo("<em>votsap</em>ovac");
    assertThat(SerbianTransliterator.toLatinMarkup("мој<em>вотсап</em>", words))
        .isEqualTo("moj<em>votsap</em>");
    assertThat(SerbianTransliterator.toLatinMarkup("мој <em>вотсап</em>, па", words))
        .isEqualTo("moj <em>WhatsApp</em>, pa");
  }

  @Test
  void whatIsProtectedStaysAsItIs() {
    assertThat(SerbianTransliterator.toLatin("-{вотсап}- вотсап", words))
        .isEqualTo("вотсап WhatsApp");
  }

  @Test
  void onlyOneSerbianWordCanHaveAnException() {
    assertThat(LatinExceptions.isWord("Џем")).isTrue();
    assertThat(LatinExceptions.isWord("два дела")).isFalse();
    assertThat(LatinExceptions.isWord("word")).isFalse();
    assertThat(LatinExceptions.isWord("съезд")).isFalse();
    assertThat(LatinExceptions.isWord("")).isFalse();
  }
}
