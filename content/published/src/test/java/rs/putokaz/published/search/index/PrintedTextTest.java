package rs.putokaz.published.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.published.search.analysis.Word;
import rs.putokaz.published.search.analysis.WordAnalyzer;

class PrintedTextTest {

  private final WordAnalyzer analyzer = new WordAnalyzer();

  /** Wants one word, in any spelling or by its stem; counts what it had to look at. */
  private static final class Wanted implements PrintedText.Choice {

    private final Word word;
    private int lookedAt;

    Wanted(Word word) {
      this.word = word;
    }

    @Override
    public boolean mayTake(int form, int stem, int grams) {
      return WordPrint.isUncertain(grams)
          || word.forms().stream().anyMatch(wanted -> WordPrint.of(wanted) == form)
          || (!word.stem().isEmpty() && WordPrint.of(word.stem()) == stem);
    }

    @Override
    public boolean takes(Word other) {
      lookedAt++;
      return other.forms().stream().anyMatch(word.forms()::contains)
          || (!word.stem().isEmpty() && word.stem().equals(other.stem()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en,The lawyers help. A lawyer's office is open; ask your lawyer.",
    "sr,Ђак чека на одлуку; чекање траје између два рока.",
    "fr,L'avocat aide les avocats d’office.",
    "tr,Sırbistan'da avukat ışığında yardım eder.",
    "fa,وکیل به شما کمک می‌کند و کمک وکیل رایگان است.",
    "my,ဥပဒေအကူအညီ ရယူနိုင်သည်",
    "zh-Hans,免费的法律援助 SIM 法律"
  })
  void eachWordIsFoundAsByAnalysisOfTheWholeText(String language, String text) {
    List<Word> all = analyzer.words(text, language);
    PrintedText printed = printed(text, language);

    assertThat(printed.text()).isEqualTo(text);
    for (Word word : all) {
      Wanted wanted = new Wanted(word);
      assertThat(places(printed.words(language, wanted, analyzer)))
          .as(word.folded())
          .isEqualTo(places(all.stream().filter(new Wanted(word)::takes).toList()))
          .isNotEmpty();
    }
  }

  @Test
  void otherWordsAreNotAnalysed() {
    Wanted wanted = new Wanted(analyzer.words("office", "en").get(0));

    printed("The free legal aid has an office here", "en").words("en", wanted, analyzer);

    assertThat(wanted.lookedAt).isEqualTo(1);
  }

  @Test
  void wordsThatShareLetterGroupsAreNeverRuledOut() {
    List<Word> words =
        analyzer.words("registration registrations deregister register regist hospital", "en");
    int shared = 0;
    for (Word wanted : words) {
      for (Word word : words) {
        List<String> common = new ArrayList<>(word.grams());
        common.retainAll(wanted.grams());
        int most = Math.max(word.grams().size(), wanted.grams().size());
        if (common.size() >= 2 && common.size() >= 0.6 * most) {
          shared++;
          assertThat(WordPrint.mayShare(wanted.grams(), WordPrint.ofGrams(word), 0.6)).isTrue();
        }
      }
    }
    assertThat(shared).isGreaterThan(words.size());
    assertThat(WordPrint.mayShare(words.get(0).grams(), WordPrint.ofGrams(words.get(5)), 0.6))
        .isFalse();
  }

  private PrintedText printed(String text, String language) {
    EditionText.Writer writer = new EditionText.Writer();
    writer.add("", List.of());
    writer.add(text, analyzer.words(text, language));
    return EditionText.read(writer.finished()).passages().get(0);
  }

  private static List<String> places(List<Word> words) {
    return words.stream().map(word -> word.start() + "-" + word.end()).toList();
  }
}
