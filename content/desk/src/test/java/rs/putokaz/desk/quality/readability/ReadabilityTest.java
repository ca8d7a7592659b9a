package rs.putokaz.desk.quality.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

class ReadabilityTest {

  private static final String EASY_SR =
      "Јавите се лекару. Лекар је ту сваког дана. Преглед је за вас без новца. Понесите папире."
          + " Ако их немате, реците то на улазу. Тумач ће вам помоћи. Питајте све што желите."
          + " Нико вам неће рећи не.";
  private static final String HARD_SR =
      "Надлежни орган, по спроведеном поступку утврђивања испуњености законом прописаних услова,"
          + " доноси решење о остваривању права на материјалне услове прихвата, против којег је"
          + " дозвољено изјављивање жалбе непосредно вишем органу у року предвиђеном законом.";
  private static final String EASY_EN =
      "Go to the doctor. The doctor is here each day. You do not have to pay. Take your papers with"
          + " you. If you have none, say so at the door. You can ask for help in your own tongue.";
  private static final String HARD_EN =
      "The competent administrative authority, following the determination of eligibility pursuant"
          + " to applicable legislation, subsequently issues a certificate regarding the"
          + " accommodation entitlements, notwithstanding any obligations previously established.";

  @Test
  void plainTextsAreEasyAndThoseOfOfficesHard() {
    assertThat(read("sr", EASY_SR).level()).isEqualTo(ReadingLevel.EASY);
    assertThat(read("sr", HARD_SR.repeat(2)).level()).isEqualTo(ReadingLevel.HARD);
    assertThat(read("en", EASY_EN).level()).isEqualTo(ReadingLevel.EASY);
    assertThat(read("en", HARD_EN.repeat(2)).level()).isEqualTo(ReadingLevel.HARD);
  }

  @Test
  void serbianIsAsHardInOneScriptAsInTheOther() {
    ReadabilityReport latin = read("sr-Latn", SerbianTransliterator.toLatin(HARD_SR));

    assertThat(latin.score()).isEqualTo(read("sr", HARD_SR).score());
    assertThat(latin.hardSentences().get(0).words())
        .isEqualTo(read("sr", HARD_SR).hardSentences().get(0).words());
  }

  @Test
  void theScoresAreThoseOfTheFormulas() {
    // 36 words in 6 sentences, none of eight letters but one: 6 + 100 / 36.
    String text = "Ово је то што вам дамо. ".repeat(5) + "Ово је све што вам разумемо.";
    assertThat(read("sr", text).words()).isEqualTo(36);
    assertThat(read("sr", text).score()).isEqualTo(9);
    // 30 words of a syllable in 3 sentences: 206.835 - 10.15 - 84.6.
    String english = "You and I go to the end of the road. ".repeat(3);
    assertThat(read("en", english).score()).isEqualTo(112);
    assertThat(read("en", english).wordsInSentence()).isEqualTo(10);
  }

  @Test
  void hardSentencesAreNamedWithTheirBlock() {
    Edition text =
        new Edition(
            "Title",
            "",
            List.of(
                block("h", BlockKind.HEADING, HARD_EN),
                block("a", BlockKind.PARAGRAPH, EASY_EN),
                block("b", BlockKind.PARAGRAPH, "Short one. <strong>" + HARD_EN + "</strong>")));

    ReadabilityReport report = Readability.of(text, "en").orElseThrow();

    assertThat(report.hardSentences())
        .containsExactly(new HardSentence("b", HARD_EN, Sentences.words(HARD_EN).size()));
    assertThat(report.longWords()).contains("administrative", "notwithstanding");
  }

  @Test
  void theMostFrequentLongWordIsFirstAndNamesAreLeftOut() {
    ReadabilityReport report =
        read("sr", "Видите достављање о обавештавањима. Реч обавештавањима, у Александровграду.");

    assertThat(report.longWords()).containsExactly("обавештавањима");
  }

  @Test
  void ofAFewWordsNothingIsSaid() {
    assertThat(read("en", "Go home.").level()).isEqualTo(ReadingLevel.SHORT);
    assertThat(read("en", "").words()).isZero();
    assertThat(Readability.of(new Edition("T", "", List.of()), "fa")).isEmpty();
  }

  @Test
  void markUpThatIsNotFinishedDoesNotMatter() {
    assertThat(read("en", "Go <strong>home now").words()).isEqualTo(3);
    assertThat(read("en", "Call <fact ref=\"police\"/> now.").words()).isEqualTo(3);
  }

  @Test
  void abbreviationsDatesAndOrdinalsDoNotEndASentence() {
    assertThat(Sentences.of("Видите чл. 5. став 2. закона, нпр. Одлуку. Крај."))
        .containsExactly("Видите чл. 5. став 2. закона, нпр. Одлуку.", "Крај.");
    assertThat(Sentences.of("Од 1. маја 2026. године. Рок је 20. 5. 2026. Онда крај!"))
        .containsExactly("Од 1. маја 2026. године.", "Рок је 20. 5. 2026.", "Онда крај!");
    assertThat(Sentences.of("See e.g. No. 5 there. Is it? Yes… Good\nNew line"))
        .containsExactly("See e.g. No. 5 there.", "Is it?", "Yes…", "Good", "New line");
  }

  @ParameterizedTest
  @CsvSource({
    "cat,1",
    "table,2",
    "wanted,2",
    "asked,1",
    "house,1",
    "houses,2",
    "doctor,2",
    "asylum,3",
    "create,2",
    "medium,3",
    "application,4",
    "accommodation,5",
    "interpreter,4",
    "the,1",
    "area,3",
    "people,2",
    "question,2",
    "situation,4"
  })
  void syllablesAreCountedByTheSpelling(String word, int syllables) {
    assertThat(EnglishSyllables.count(word)).isEqualTo(syllables);
  }

  private static ReadabilityReport read(String language, String text) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(block("b", BlockKind.PARAGRAPH, text));
    return Readability.of(new Edition("T", "", blocks), language).orElseThrow();
  }

  private static Block block(String id, BlockKind kind, String text) {
    return new Block(id, kind, "", text, List.of(), "", Map.of());
  }
}
