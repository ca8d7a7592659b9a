package rs.putokaz.published.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearcherTest {

  private static SearchFixture index;

  @BeforeAll
  static void fill() throws IOException {
    index =
        new SearchFixture()
            .article(
                "decision-time",
                "asylum",
                "sr",
                "Чекање на одлуку",
                "Колико траје поступак по захтеву за азил. Ђак чека између два рока.",
                "en",
                "Waiting for the decision",
                "How long the procedure takes.",
                "fa",
                "زمان تصمیم",
                "چقدر باید منتظر تصمیم پناهندگی باشید.")
            .article(
                "free-legal-aid",
                "legal",
                "sr",
                "Бесплатна правна помоћ",
                "Адвокат вам помаже у поступку. Позовите полицију на <fact ref=\"police\"/>.",
                "en",
                "Free legal aid",
                "A lawyer helps you in the procedure.",
                "ar",
                "المساعدة القانونية المجانية",
                "يساعدك المحامي في الإجراءات أمام الجهات.",
                "fa",
                "کمک حقوقی رایگان",
                "وکیل به شما کمک می‌کند.",
                "tr",
                "Ücretsiz hukuki yardım",
                "Avukat ışığında size yardım eder.")
            .article(
                "doctor",
                "health",
                "sr",
                "Лекар и амбуланта",
                "Ако сте болесни, идите код лекара.",
                "en",
                "Doctor and clinic",
                "When you are ill, see the doctor.",
                "ar",
                "الطبيب والعيادة",
                "إذا كنت مريضا راجع الطبيب.",
                "fa",
                "دکتر و درمانگاه",
                "اگر بیمار هستید به پزشک مراجعه کنید. بیمارستان نزدیک است.",
                "tr",
                "Doktor ve İlaç",
                "Hastaysanız doktora gidin.")
            .article(
                "meals",
                "centre",
                "sr",
                "Оброци",
                "Доручак, ручак и вечера у трпезарији.",
                "en",
                "Meals",
                "Breakfast, lunch and dinner in the dining room.",
                "tr",
                "Yemekler",
                "Kahvaltı ve akşam yemeği. Ispanak var.")
            .open();
  }

  @Test
  void protectedPassagesAreFoundAndShownWithoutTheirMarks() throws IOException {
    SearchFixture marked =
        new SearchFixture()
            .article("card", "x", "sr", "Ин-{ј}-екција", "Купите -{<em>SIM</em>}- кар-{т}-ицу.")
            .open();

    assertThat(marked.slugs("инјекција", "sr")).containsExactly("card");
    assertThat(marked.search("картицу", "sr", "sr").hits().get(0).excerpts())
        .extracting(Excerpt::text)
        .containsExactly("Купите SIM картицу.");
  }

  @Test
  void serbianAlphabetsGiveTheSameRanking() {
    List<String> cyrillic = index.slugs("чекање", "sr");

    assertThat(cyrillic).first().isEqualTo("decision-time");
    assertThat(index.slugs("čekanje", "sr")).isEqualTo(cyrillic);
    assertThat(index.slugs("cekanje", "sr")).isEqualTo(cyrillic);
    assertThat(index.slugs("ЧEКAЊE", "sr"))
        .as("Latin letters inside the Cyrillic word")
        .isEqualTo(cyrillic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"између", "između", "izmedju", "izmedu"})
  void allWaysToWriteDjMeet(String word) {
    assertThat(index.slugs(word, "sr-Latn")).first().isEqualTo("decision-time");
  }

  @ParameterizedTest
  @CsvSource({
    "المحامى,ar,free-legal-aid",
    "الاجراءات,ar,free-legal-aid",
    "محامي,ar,free-legal-aid",
    "كمك,fa,free-legal-aid",
    "ISIGINDA,tr,free-legal-aid",
    "ışığında,tr,free-legal-aid",
    "ILAC,tr,doctor",
    "ilaç,tr,doctor",
    "ispanak,tr,meals",
    "laywer,en,free-legal-aid",
    "docter,en,doctor",
    "advocat,sr-Latn,free-legal-aid",
    "lekara,sr,doctor",
    "legal,en,free-legal-aid",
    "proced,en,free-legal-aid",
    "breakf,en,meals",
    "bimarestan,fa,doctor",
    "komak,fa,free-legal-aid",
    "vakil,en,free-legal-aid",
    "ljekar,sr,doctor",
    "дщтп,en,decision-time",
    "solicitor,en,free-legal-aid",
    "abogado,es,free-legal-aid",
    "hungry,en,meals",
    "وکیل,ps,free-legal-aid",
    "192,sr,free-legal-aid",
    "١٩٢,ar,free-legal-aid"
  })
  void findsWhatIsMeant(String query, String language, String slug) {
    assertThat(index.slugs(query, language)).first().isEqualTo(slug);
  }

  @Test
  void wordsThatAreEverywhereStillFind() {
    assertThat(index.slugs("in the", "en")).isNotEmpty();
    assertThat(index.slugs("и", "sr")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001\u001b",
        "\ud800",
        "abc\udfff\ud800",
        "?!…;:()[]{}\"'*~^",
        "\u202e\u2066\u200f\u200e",
        "'",
        "''''",
        "фкфтщ",
        "\u200c",
        "AND OR NOT",
        "a* ~2 ^5 field:value",
        "ـــ",
        "َُِ",
        "\ufeff",
        "🙂🙂",
        "ﷺﷺ",
        "\u0301\u0301"
      })
  void garbageNeverFails(String text) {
    assertThat(index.search(text, "fa", "fa", "sr")).isNotNull();
    assertThat(index.search(text, "", "x")).isNotNull();
    assertThat(index.suggest(text, "sr")).isNotNull();
  }

  @Test
  void onlyTooMuchTextAndNumbersOutOfRangeAreRefused() {
    assertThat(index.search("a".repeat(1000), "en", "en")).isNotNull();
    assertThatThrownBy(() -> SearchQuery.of("a".repeat(10_000), "en"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SearchQuery("a", "en", Set.of(), "", 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SearchQuery("a", "en", Set.of(), "", 10, 1001))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void excerptsMarkWholeWordsOnly() {
    SearchHit hit = index.search("محامي", "ar", "ar").hits().get(0);

    assertThat(hit.shownLanguage()).isEqualTo("ar");
    assertThat(hit.excerpts()).isNotEmpty();
    assertThat(
            hit.excerpts().get(0).runs().stream()
                .filter(Excerpt.Run::marked)
                .map(Excerpt.Run::text))
        .containsExactly("المحامي");
    assertThat(hit.excerpts().get(0).text()).isEqualTo("يساعدك المحامي في الإجراءات أمام الجهات.");
  }

  @Test
  void excerptsShowTheValuesOfFacts() {
    SearchHit hit = index.search("полицију", "sr", "sr").hits().get(0);

    assertThat(hit.excerpts().get(0).text()).contains("на 192.");
  }

  @Test
  void showsTheReadersEditionElseTheChain() {
    assertThat(index.search("lawyer", "tr", "tr", "en").hits().get(0).shownLanguage())
        .isEqualTo("tr");
    assertThat(index.search("lawyer", "ps", "ps", "fa", "en").hits().get(0).shownLanguage())
        .isEqualTo("fa");
    assertThat(index.search("lawyer", "uk", "uk").hits().get(0).shownLanguage())
        .as("the source")
        .isEqualTo("sr");
    assertThat(index.search("lawyer", "uk", "uk").hits().get(0).matchedLanguage()).isEqualTo("en");
  }

  @Test
  void countsTypesAndTopics() {
    SearchResult all = index.search("procedure", "en", "en");
    SearchResult legal =
        index.search(new SearchQuery("procedure", "en", Set.of("article"), "legal", 10, 0), "en");

    assertThat(all.typeCounts()).containsEntry("article", 2);
    assertThat(all.topicCounts()).containsEntry("legal", 1).containsEntry("asylum", 1);
    assertThat(legal.hits()).extracting(hit -> hit.key().slug()).containsExactly("free-legal-aid");
    assertThat(legal.total()).isEqualTo(1);
    assertThat(legal.topicCounts()).as("as if no topic had been chosen").containsEntry("asylum", 1);
  }

  @Test
  void offersTheSpellingOfTheTexts() {
    assertThat(index.search("brekfast", "en", "en").didYouMean()).contains("breakfast");
    assertThat(index.search("breakfast", "en", "en").didYouMean()).isEmpty();
    assertThat(index.search("docter", "en", "en").didYouMean()).contains("doctor");
    assertThat(index.search("doctor", "en", "en").didYouMean()).isEmpty();
  }

  @Test
  void suggestsTitlesOfTheReadersLanguage() {
    assertThat(index.suggest("lek", "sr")).containsExactly("Лекар и амбуланта");
    assertThat(index.suggest("pravn pom", "sr")).containsExactly("Бесплатна правна помоћ");
    assertThat(index.suggest("do", "tr")).containsExactly("Doktor ve İlaç");
    assertThat(index.suggest("كمك", "fa")).containsExactly("کمک حقوقی رایگان");
    assertThat(index.suggest("", "fa")).isEmpty();
  }
}
