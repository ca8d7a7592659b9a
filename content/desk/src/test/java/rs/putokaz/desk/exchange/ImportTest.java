package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.Article;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.Item;

class ImportTest extends ExchangeTest {

  @Test
  void anItemIsStoredAndPublishedAsOneDocument() {
    ImportReport report = run(HEALTH, DOCTOR);

    assertThat(report).isEqualTo(new ImportReport(2, 5, 2, 0, 0, List.of()));
    assertThat(database.changes()).isEqualTo(2);
    assertThat(database.document("article", "doctor")).isEqualTo(DOCTOR);
    assertThat(database.document("topic", "health")).isEqualTo(HEALTH);
  }

  @Test
  void theSameFileTwiceChangesNothingAndAnnouncesNothing() {
    run(HEALTH, DOCTOR);

    ImportReport again = run(HEALTH, DOCTOR);

    assertThat(again).isEqualTo(new ImportReport(2, 5, 0, 2, 0, List.of()));
    assertThat(database.changes()).isEqualTo(2);
    assertThat(versions()).containsOnly("1");
  }

  @Test
  void aLineAddsAndReplacesOnlyWhatItNames() {
    run(HEALTH, DOCTOR);

    run(
        """
        {"type":"article","slug":"doctor","sensitive":true,"editions":{\
        "tr":{"title":"Doktor"},"en":{"title":"The doctor"}}}""");

    Article article = (Article) item("article", "doctor");
    assertThat(article.sensitive()).isTrue();
    assertThat(article.mandatory()).isTrue();
    assertThat(article.topic()).isEqualTo("health");
    assertThat(article.editions().keySet()).containsExactly("en", "fa", "sr", "tr");
    assertThat(article.editions().get("en")).isEqualTo(new Edition("The doctor", "", List.of()));
    assertThat(article.editions().get("sr").title()).isEqualTo("Лекар");
  }

  @Test
  void fieldsMayComeWithoutEditionsOnceTheItemIsThere() {
    run(HEALTH, DOCTOR);

    ImportReport report = run("{\"type\":\"article\",\"slug\":\"doctor\",\"topic\":\"\"}");

    assertThat(report.published()).isEqualTo(1);
    assertThat(((Article) item("article", "doctor")).topic()).isEmpty();
  }

  @Test
  void theSourceLanguageIsSerbianElseEnglishElseTheFirst() {
    run(
        "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"ar\":{\"title\":\"x\"},"
            + "\"en\":{\"title\":\"x\"},\"sr\":{\"title\":\"x\"}}}",
        "{\"type\":\"article\",\"slug\":\"b\",\"editions\":{\"ar\":{\"title\":\"x\"},"
            + "\"en\":{\"title\":\"x\"}}}",
        "{\"type\":\"article\",\"slug\":\"c\",\"editions\":{\"tr\":{\"title\":\"x\"},"
            + "\"ar\":{\"title\":\"x\"}}}");

    assertThat(item("article", "a").sourceLanguage()).isEqualTo("sr");
    assertThat(item("article", "b").sourceLanguage()).isEqualTo("en");
    assertThat(item("article", "c").sourceLanguage()).isEqualTo("ar");
  }

  @Test
  void aTopicMayComeAfterItsSubtopicAndItsArticleEvenInALaterFile() {
    Path articles = TestLines.file(folder, "articles.jsonl", DOCTOR);
    Path topics =
        TestLines.file(
            folder,
            "topics.jsonl",
            "{\"type\":\"topic\",\"slug\":\"teeth\",\"parent\":\"health\","
                + "\"editions\":{\"en\":{\"title\":\"Teeth\"}}}",
            HEALTH);

    ImportReport report = TestLines.run(desk, articles, topics);

    assertThat(report).isEqualTo(new ImportReport(3, 6, 3, 0, 0, List.of()));
  }

  @Test
  void anUnknownTopicIsCreatedOnlyWhenAskedFor() {
    Path file = TestLines.file(folder, "a.jsonl", DOCTOR);

    ImportReport strict = TestLines.run(desk, file);
    ImportReport lenient = run(new ImportOptions(true, false), file);

    assertThat(strict.problems())
        .extracting(Object::toString)
        .containsExactly(file + ":1: topic: there is no topic health");
    assertThat(lenient).isEqualTo(new ImportReport(1, 3, 2, 0, 0, List.of()));
    assertThat(item("topic", "health").editions().get("en").title()).isEqualTo("Health");
  }

  @Test
  void aDryRunStoresNothing() {
    Path file = TestLines.file(folder, "a.jsonl", HEALTH, DOCTOR);

    ImportReport report = run(new ImportOptions(false, true), file);

    assertThat(report).isEqualTo(new ImportReport(2, 5, 0, 0, 0, List.of()));
    assertThat(database.query("postgres", "select slug from desk.topic")).isEmpty();
  }

  @Test
  void nothingIsStoredWhenALaterLineOrFileIsBad() {
    Path good = TestLines.file(folder, "good.jsonl", HEALTH);
    Path bad = TestLines.file(folder, "bad.jsonl", DOCTOR, "{");

    ImportReport report = TestLines.run(desk, good, bad);

    assertThat(report.problems()).hasSize(1);
    assertThat(report.published()).isZero();
    assertThat(database.query("postgres", "select slug from desk.topic")).isEmpty();
    assertThat(database.changes()).isZero();
  }

  @Test
  void severalLinesAboutOneItemArePublishedOnceAndTwiceGiveNoChange() {
    String first =
        "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"sr\":{\"title\":\"Прво\"}}}";
    String second =
        "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"sr\":{\"title\":\"Друго\"}}}";

    ImportReport report = run(first, second);
    ImportReport again = run(first, second);

    assertThat(report).isEqualTo(new ImportReport(1, 2, 1, 0, 0, List.of()));
    assertThat(again).isEqualTo(new ImportReport(1, 2, 0, 1, 0, List.of()));
    assertThat(database.changes()).isEqualTo(1);
  }

  @Test
  void textsAreBroughtIntoCanonicalForm() {
    run(
        """
        {"type":"article","slug":"a","editions":{\
        "fr":{"title":" Me\u0301decin\\n","blocks":[{"id":"b1","kind":"paragraph",\
        "text":"Cafe&#769; & <br> <a  href=\\"tel:192\\" >192</a >"}]},\
        "sr":{"title":"Лeкар и a","summary":"зaхтев <a href=\\"https://a.rs/зa\\">Latinica</a>"}}}""");

    Item article = item("article", "a");
    assertThat(article.editions().get("fr").title()).isEqualTo("Médecin");
    assertThat(article.editions().get("fr").blocks().get(0).text())
        .isEqualTo("Café &amp; <br/> <a href=\"tel:192\">192</a>");
    assertThat(article.editions().get("sr").title()).startsWith("Лекар и");
    assertThat(article.editions().get("sr").summary())
        .isEqualTo("захтев <a href=\"https://a.rs/зa\">Latinica</a>");
  }

  @Test
  void aByteOrderMarkBlankLinesAndWindowsLineEndsAreTolerated() {
    Path file = TestLines.file(folder, "a.jsonl", "\ufeff" + HEALTH + "\r", "\r", "", DOCTOR);

    assertThat(TestLines.run(desk, file)).isEqualTo(new ImportReport(2, 5, 2, 0, 0, List.of()));
  }

  @Test
  void progressEndsWithAllBytesOfBothStages() {
    Path file = TestLines.file(folder, "a.jsonl", HEALTH, DOCTOR);
    List<String> heard = new ArrayList<>();

    desk.importer()
        .run(
            List.of(file),
            ImportOptions.STRICT,
            (stage, done, total) -> heard.add(stage + " " + (total - done)));

    assertThat(heard).containsExactly("CHECKING 0", "STORING 0");
  }

  private ImportReport run(ImportOptions options, Path file) {
    return desk.importer().run(List.of(file), options, ProgressListener.SILENT);
  }

  private List<String> versions() {
    return database.query("putokaz_desk", "select distinct version::text from desk.edition");
  }
}
