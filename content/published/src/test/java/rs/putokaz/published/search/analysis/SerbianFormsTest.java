package rs.putokaz.published.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SerbianFormsTest {

  private final WordAnalyzer analyzer = new WordAnalyzer();

  static List<List<String>> words() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    SerbianFormsTest.class.getResourceAsStream("serbian-forms.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyFormMeetsItsWord(List<String> forms) {
    String stem = stem(forms.get(0));
    assertThat(forms).allSatisfy(form -> assertThat(stem(form)).as(form).isEqualTo(stem));
  }

  @Test
  void theListIsLargeEnoughToTell() throws IOException {
    assertThat(words()).hasSizeGreaterThan(50);
    assertThat(words().stream().mapToInt(List::size).sum()).isGreaterThan(250);
  }

  @Test
  void wordsOfTheListStayApart() throws IOException {
    List<String> stems = new ArrayList<>();
    words().forEach(forms -> stems.add(stem(forms.get(0))));
    assertThat(stems).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "избеглицама, izbeglicama, izbeglicama",
    "међународне, međunarodne, medjunarodne",
    "жалбама, žalbama, zalbama",
    "човеку, čoveku, coveku",
    "чекању, čekanju, cekanju",
    "џепова, džepova, dzepova",
    "најважнијег, najvažnijeg, najvaznijeg"
  })
  void cyrillicLatinAndBaldLatinHaveOneStem(String cyrillic, String latin, String bald) {
    assertThat(List.of(stem(latin), stem(bald))).containsOnly(stem(cyrillic));
  }

  @ParameterizedTest
  @CsvSource({
    "vod, voda",
    "lista, list",
    "porast, porastao",
    "pokušaj, pokušati",
    "uticaj, uticati",
    "vlada, vladati",
    "nova, Novak",
    "pas, pasoš",
    "sud, sudar"
  })
  void wordsThatOnlyLookAlikeStayApart(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "radiće, raditi", "prijaviću, prijaviti", "tražićete, tražiti", "najbezbednijeg, bezbedan",
    "bolje, dobar", "veće, velik", "međunarodno, međunarodni", "otvorena, otvoriti"
  })
  void aFormFarFromItsWordMeetsIt(String form, String word) {
    assertThat(stem(form)).isEqualTo(stem(word));
  }

  private String stem(String word) {
    return analyzer.words(word, "sr").get(0).stem();
  }
}
