package rs.putokaz.portal.leaflet.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.i18n.language.Languages;

/** Words of real articles in every script, compared glyph by glyph with what hb-shape made. */
class ShaperTest {

  private static final float NEAR = 0.003f;

  private record Word(String font, boolean rightToLeft, String text, List<Cluster.Glyph> glyphs) {

    static Word of(String line) {
      String[] cells = line.split("\t");
      List<Cluster.Glyph> glyphs =
          Arrays.stream(cells[3].split(" "))
              .map(glyph -> glyph.split("[@,]"))
              .map(
                  parts ->
                      new Cluster.Glyph(
                          Integer.parseInt(parts[0]),
                          Float.parseFloat(parts[1]),
                          Float.parseFloat(parts[2])))
              .toList();
      return new Word(cells[0], cells[1].equals("rtl"), cells[2], glyphs);
    }

    Typeface face() {
      return Typefaces.named(font);
    }

    List<Cluster> shaped(String letters) {
      return Shaper.shape(letters.toCharArray(), 0, letters.length(), face(), rightToLeft);
    }
  }

  private static List<Word> words() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ShaperTest.class.getResourceAsStream("glyphs.tsv"), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Word::of).toList();
    }
  }

  static Stream<String> fonts() throws IOException {
    return words().stream().map(Word::font).distinct();
  }

  private static List<Cluster.Glyph> drawn(List<Cluster> clusters) {
    return clusters.stream().flatMap(cluster -> cluster.glyphs().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("fonts")
  void theGlyphsAreThoseOfHarfBuzzAndStandWhereItPutsThem(String font) throws IOException {
    List<Word> words = words().stream().filter(word -> word.font().equals(font)).toList();
    assertThat(words).hasSizeGreaterThan(1);
    for (Word word : words) {
      List<Cluster.Glyph> made = sorted(drawn(word.shaped(word.text())));
      List<Cluster.Glyph> right = sorted(word.glyphs());
      assertThat(made.stream().map(Cluster.Glyph::id))
          .as(word.text())
          .containsExactlyElementsOf(right.stream().map(Cluster.Glyph::id).toList());
      float near = word.face().unitsPerEm() * NEAR;
      for (int i = 0; i < made.size(); i++) {
        assertThat(made.get(i).x())
            .as(word.text())
            .isBetween(right.get(i).x() - near, right.get(i).x() + near);
        assertThat(made.get(i).y())
            .as(word.text())
            .isBetween(right.get(i).y() - near, right.get(i).y() + near);
      }
    }
  }

  /** In a cluster the order in which glyphs are drawn does not matter. */
  private static List<Cluster.Glyph> sorted(List<Cluster.Glyph> glyphs) {
    List<Cluster.Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(
        java.util.Comparator.comparing(Cluster.Glyph::x)
            .thenComparing(Cluster.Glyph::y)
            .thenComparing(Cluster.Glyph::id));
    return sorted;
  }

  /** So the test above would see letters that do not join: nearly all of them are other glyphs. */
  @Test
  void lettersThatStandAloneAreOtherGlyphs() throws IOException {
    List<Word> joined = words().stream().filter(Word::rightToLeft).toList();
    assertThat(joined).hasSizeGreaterThan(50);

    long others = joined.stream().filter(ShaperTest::looksOtherInPieces).count();

    assertThat((double) others / joined.size()).isGreaterThan(0.95);
  }

  private static boolean looksOtherInPieces(Word word) {
    List<Integer> alone = new ArrayList<>();
    word.text()
        .codePoints()
        .forEach(c -> drawn(word.shaped(Character.toString(c))).forEach(g -> alone.add(g.id())));
    return !alone.equals(word.glyphs().stream().map(Cluster.Glyph::id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa", "fa-AF", "ps", "ur", "ckb", "pa-Arab"})
  void anIsolatedNumberRunsFromLeftToRightBetweenLettersFromTheRight(String tag) {
    String number = "+381 11 123-4567";
    String letters = Languages.get(tag).nativeName();
    StyledText text =
        StyledText.plain(
            Languages.get(tag),
            letters + " \u2066" + number.replace(' ', '\u00a0') + "\u2069 " + letters);

    List<Line> lines = Typesetter.lines(text, 12, 500);

    assertThat(lines).hasSize(1);
    String seen =
        lines.get(0).runs().stream()
            .flatMap(run -> run.clusters().stream())
            .map(Cluster::text)
            .collect(Collectors.joining())
            .replace('\u00a0', ' ');
    assertThat(seen).contains(number);
    // Without the isolation its groups stand the other way round: that is what isolates are for.
    StyledText bare = StyledText.plain(Languages.get(tag), letters + " " + number + " " + letters);
    String wrong =
        Typesetter.lines(bare, 12, 500).get(0).runs().stream()
            .flatMap(run -> run.clusters().stream())
            .map(Cluster::text)
            .collect(Collectors.joining());
    assertThat(wrong).doesNotContain(number);
  }

  @Test
  void serbianHasItsOwnBe() {
    int serbian = glyphOfBe("sr");

    assertThat(serbian).isNotEqualTo(glyphOfBe("ru"));
    List<Cluster> clusters = line("sr", "б").runs().get(0).clusters();
    assertThat(clusters.get(0).text()).isEqualTo("б");
  }

  private static int glyphOfBe(String tag) {
    return drawn(line(tag, "б").runs().get(0).clusters()).get(0).id();
  }

  private static Line line(String tag, String text) {
    return Typesetter.lines(StyledText.plain(Languages.get(tag), text), 12, 500).get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "ur", "bn", "my"})
  void noLineIsWiderThanItsColumnAndNoLetterIsLost(String tag) {
    String words = (Languages.get(tag).nativeName() + " 192, ").repeat(40).strip();
    StyledText text = StyledText.plain(Languages.get(tag), words);

    List<Line> lines = Typesetter.lines(text, 12, 150);

    assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.width() <= 151.5f);
    long letters =
        lines.stream()
            .flatMap(line -> line.runs().stream())
            .flatMap(run -> run.clusters().stream())
            .flatMapToInt(cluster -> cluster.text().chars())
            .filter(c -> !Character.isWhitespace(c))
            .count();
    assertThat(letters).isEqualTo(words.chars().filter(c -> !Character.isWhitespace(c)).count());
  }
}
