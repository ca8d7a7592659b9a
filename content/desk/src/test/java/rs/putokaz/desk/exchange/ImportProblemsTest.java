package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestLines;

class ImportProblemsTest extends ExchangeTest {

  @Test
  void everyBadLineIsReportedAtOnce() {
    assertThat(
            problems(
                "{\"type\":\"article\"",
                "[]",
                "{\"type\":\"page\",\"slug\":\"a\",\"editions\":{\"en\":{\"title\":\"t\"}}}",
                "{\"type\":\"article\",\"slug\":\"-A\",\"editions\":{\"en\":{\"title\":\"t\"}}}",
                "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"xx\":{\"title\":\"t\"}}}",
                "{\"type\":\"article\",\"slug\":\"b\"}",
                "{\"slug\":\"c\",\"slug\":\"d\"}"))
        .containsExactly(
            "1: is not JSON: Unexpected end-of-input: expected close marker for Object, column 18",
            "2: must be a JSON object",
            "3: type: must be topic, article, centre, fact or recording",
            "4: slug: must be 1–80 of a–z, 0–9 and hyphen, with a letter or digit at both ends",
            "5: editions.xx: is no language of the portal",
            "6: editions: at least one is needed, article:b is new",
            "7: is not JSON: Duplicate field 'slug', column 19");
  }

  @Test
  void everythingThatIsWrongWithALineIsReported() {
    assertThat(
            problems(
                """
                {"type":"article","slug":"a","mandatory":"yes","audience":["adult","cats"],\
                "checkedOn":"2026-02-30","topic":7,"parent":"x","sourceLanguage":"fr","editions":{\
                "en":{"summary":"s","body":"b"},"sr-Latn":{"title":"t"},"prs":{"title":"t"},\
                "sr":{"title":3}}}"""))
        .containsExactlyInAnyOrder(
            "1: mandatory: must be true or false",
            "1: audience[2]: must be one of adult, child, family, special-needs",
            "1: checkedOn: must be a date YYYY-MM-DD",
            "1: topic: must be a slug: 1–80 of a–z, 0–9 and hyphen",
            "1: parent: is no field of type article",
            "1: editions.en.title: is missing",
            "1: editions.en.body: is no field of an edition",
            "1: editions.sr-Latn: Serbian is written as sr; Latin is derived from it and never"
                + " stored",
            "1: editions.prs: is written fa-AF",
            "1: editions.sr.title: must be a text");
  }

  @Test
  void everythingThatIsWrongWithBlocksIsReported() {
    assertThat(
            problems(
                """
                {"type":"article","slug":"a","editions":{"en":{"title":"t","blocks":[\
                {"id":"b1","kind":"paragraph","text":"x <script>alert(1)</script>"},\
                {"id":"b1","kind":"paragraph","text":"y"},\
                {"id":"b2","kind":"poem","text":"y"},\
                {"id":"b3","kind":"list","text":"y"},\
                {"id":"B 4","kind":"paragraph","text":"y"},\
                {"id":"b5","kind":"contact","title":"t","url":"javascript:alert(1)"},\
                {"id":"b6","kind":"heading","text":"h","level":1},\
                {"id":"b7","kind":"paragraph","text":"<a href=\\"javascript:x\\">y</a>"},\
                {"id":"b8","kind":"paragraph","text":" ","sourceHash":"zz"},\
                "b9",{"id":"b10","kind":"paragraph","text":null}]}}}"""))
        .containsExactlyInAnyOrder(
            "1: editions.en.blocks[b1].text: mark-up that is not allowed:"
                + " <script>alert(1)</script> (at character 3)",
            "1: editions.en.blocks[b1].id: stands twice in this edition",
            "1: editions.en.blocks[b2].kind: is no kind of block",
            "1: editions.en.blocks[b3].text: is no part of a block of kind list",
            "1: editions.en.blocks[b3].items: is missing",
            "1: editions.en.blocks[#5].id: must be 1–40 of a–z, 0–9 and hyphen",
            "1: editions.en.blocks[b5].url: must be an http or https address",
            "1: editions.en.blocks[b6].level: must be 2 or 3",
            "1: editions.en.blocks[b7].text: a link may not go to javascript:x (at character 1)",
            "1: editions.en.blocks[b8].text: is empty",
            "1: editions.en.blocks[b8].sourceHash: must be 16 hexadecimal digits in small letters",
            "1: editions.en.blocks[#10]: must be an object",
            "1: editions.en.blocks[b10].text: must be a text",
            "1: editions.en.blocks[b10].text: is empty");
  }

  @Test
  void textsOverTheLimitAreRefusedAndOnTheLimitAreNot() {
    String line =
        "{\"type\":\"article\",\"slug\":\"%s\",\"editions\":{\"en\":{\"title\":\"%s\","
            + "\"summary\":\"%s\",\"blocks\":[{\"id\":\"b\",\"kind\":\"paragraph\","
            + "\"text\":\"%s\"}]}}}";
    String on = String.format(line, "a", "é".repeat(300), "&".repeat(2000), "😀".repeat(20000));
    String over = String.format(line, "b", "é".repeat(301), "&".repeat(2001), "😀".repeat(20001));

    assertThat(problems(on, over))
        .containsExactly(
            "2: editions.en.title: has 301 characters, at most 300 are allowed",
            "2: editions.en.summary: has 2001 characters, at most 2000 are allowed",
            "2: editions.en.blocks[b].text: has 20001 characters, at most 20000 are allowed");
  }

  @Test
  void charactersThatCannotBeStoredAreRefused() {
    assertThat(
            problems(
                "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"en\":{\"title\":\"x\\u0000\","
                    + "\"summary\":\"\\ud800\"}}}"))
        .containsExactly(
            "1: editions.en.title: has the control character U+0000 (at character 2)",
            "1: editions.en.summary: has half a character (at character 1)");
  }

  @Test
  void charactersThatCannotBeStoredAreRefusedInEveryField() {
    assertThat(
            problems(
                "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"en\":{\"title\":\"t\",\"blocks\":["
                    + "{\"id\":\"b\",\"kind\":\"contact\",\"title\":\"&#xD800;\","
                    + "\"url\":\"https://a.rs/\\u0000\",\"email\":\"a\\ud800@b.rs\","
                    + "\"text\":\"x &#x7f;\"}]}}}"))
        .containsExactlyInAnyOrder(
            "1: editions.en.blocks[b].title: &#xD800; is no character of a text (at character 1)",
            "1: editions.en.blocks[b].url: has the control character U+0000 (at character 14)",
            "1: editions.en.blocks[b].email: has half a character (at character 2)",
            "1: editions.en.blocks[b].text: &#x7f; is no character of a text (at character 3)");
  }

  @Test
  void valuesOfACertainFormHaveALimitToo() {
    String line =
        "{\"type\":\"article\",\"slug\":\"a%d\",\"editions\":{\"en\":{\"title\":\"t\",\"blocks\":["
            + "{\"id\":\"b\",\"kind\":\"contact\",\"title\":\"t\",\"url\":\"http://%s\","
            + "\"email\":\"%s@%s\"},{\"id\":\"c\",\"kind\":\"file\",\"media\":\"%s\"}]}}}";

    assertThat(
            problems(
                String.format(
                    line, 1, "a".repeat(993), "a".repeat(64), "b".repeat(189), "m".repeat(1000)),
                String.format(
                    line, 2, "a".repeat(994), "a".repeat(65), "b".repeat(189), "m".repeat(1001)),
                String.format(line, 3, "a", "a".repeat(64), "b".repeat(190), "m")))
        .containsExactlyInAnyOrder(
            "2: editions.en.blocks[b].url: has 1001 characters, at most 1000 are allowed",
            "2: editions.en.blocks[b].email: must be an e-mail address",
            "2: editions.en.blocks[c].media: has 1001 characters, at most 1000 are allowed",
            "3: editions.en.blocks[b].email: must be an e-mail address");
  }

  @Test
  void aTextIsLimitedWithItsMarkupToo() {
    String line =
        "{\"type\":\"article\",\"slug\":\"%s\",\"editions\":{\"sr\":{\"title\":\"t\","
            + "\"summary\":\"%s\",\"blocks\":[{\"id\":\"b\",\"kind\":\"list\",\"items\":[\"%s\"]}]}}}";
    String fact = "<fact ref=\\\"police\\\"/>";

    assertThat(
            problems(
                String.format(line, "a", fact.repeat(500), fact.repeat(5000)),
                String.format(line, "b", fact.repeat(501), fact.repeat(5001)),
                String.format(
                    line,
                    "c",
                    "&",
                    "<a href=\\\"https://a.rs/" + "&".repeat(20_000) + "\\\">x</a>")))
        .containsExactly(
            "2: editions.sr.summary: has 10020 characters with its mark-up, at most 10000 are"
                + " allowed",
            "2: editions.sr.blocks[b].items[1]: has 100020 characters with its mark-up, at most"
                + " 100000 are allowed",
            "3: editions.sr.blocks[b].items[1]: has 100029 characters with its mark-up, at most"
                + " 100000 are allowed");
  }

  /** Each of these once ended the program in the middle of the file. */
  @ParameterizedTest
  @ValueSource(strings = {"<em ", "<em љ", "<em a=\\\"љ\\\""})
  void aTagThatGoesOnAndOnIsAProblemOfItsLine(String tag) {
    String line =
        "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{\"sr\":{\"title\":\"t\",\"summary\":\"Текст a %s\"},"
            + "\"xx\":{\"title\":\"t\"}}}";

    assertThat(problems(String.format(line, tag + "a".repeat(9_000) + ">"), "{}"))
        .anyMatch(problem -> problem.startsWith("1: editions.sr.summary: mark-up that is not"))
        .contains("1: editions.xx: is no language of the portal", "2: slug: is missing");
    assertThat(problems(String.format(line, "<em" + " a=\\\"љ\\\"".repeat(1_400) + ">"), "{}"))
        .contains("1: editions.sr.summary: attribute twice: a (at character 9)");
  }

  @Test
  void aLineThatIsNotUtf8IsReported() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(file, new byte[] {'{', '"', (byte) 0xE9, '"', '}', '\n', '{', '\n'});

    assertThat(TestLines.run(desk, file).problems())
        .extracting(problem -> problem.line() + ": " + problem.reason().split(":")[0])
        .containsExactly("1: the line is not UTF-8 (at byte 3)", "2: is not JSON");
  }

  @Test
  void topicsMayNotStandUnderThemselves() {
    assertThat(
            problems(
                "{\"type\":\"topic\",\"slug\":\"a\",\"parent\":\"b\",\"editions\":"
                    + "{\"en\":{\"title\":\"t\"}}}",
                "{\"type\":\"topic\",\"slug\":\"b\",\"parent\":\"a\",\"editions\":"
                    + "{\"en\":{\"title\":\"t\"}}}",
                "{\"type\":\"topic\",\"slug\":\"c\",\"parent\":\"d\",\"editions\":"
                    + "{\"en\":{\"title\":\"t\"}}}"))
        .containsExactly(
            "1: parent: the topic would stand under itself",
            "2: parent: the topic would stand under itself",
            "3: parent: there is no topic d");
  }

  @Test
  void aCentreHasItsCodeAsSlugAndSoundNumbers() {
    assertThat(
            problems(
                "{\"type\":\"centre\",\"slug\":\"ca-krn\",\"code\":\"CA-OBR\",\"latitude\":91,"
                    + "\"capacity\":-1,\"statusSince\":\"2024-13\",\"status\":\"open\","
                    + "\"editions\":{\"en\":{\"title\":\"t\"}}}"))
        .containsExactlyInAnyOrder(
            "1: code: must be the slug in capital letters",
            "1: latitude: must be a number from -90 to 90",
            "1: capacity: must be a whole number from 0 to 1000000",
            "1: statusSince: must be a date YYYY, YYYY-MM or YYYY-MM-DD",
            "1: status: must be one of active, dormant, closed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-31", "2023-02-29", "2024-00", "2024-12-", "24", "2024-1", "١٢٣٤", "soon"})
  void whatIsNoDayMonthOrYearIsRefused(String since) {
    assertThat(problems(centreSince(since)))
        .containsExactly("1: statusSince: must be a date YYYY, YYYY-MM or YYYY-MM-DD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2024-12", "2024-02-29"})
  void aDayAMonthAYearOrNothingSaysSinceWhen(String since) {
    assertThat(run(centreSince(since)).problems()).isEmpty();
  }

  private static String centreSince(String since) {
    return "{\"type\":\"centre\",\"slug\":\"ca-krn\",\"statusSince\":\""
        + since
        + "\",\"editions\":{\"en\":{\"title\":\"t\"}}}";
  }

  @Test
  void aSourceLanguageNeedsAnEdition() {
    assertThat(
            problems(
                "{\"type\":\"fact\",\"slug\":\"a\",\"sourceLanguage\":\"sr\",\"editions\":"
                    + "{\"en\":{\"title\":\"t\"}}}"))
        .containsExactly("1: sourceLanguage: there is no edition in sr");
  }

  @Test
  void whoNamesATopicIsNotBlamedForTheBadLineOfTheTopic() {
    assertThat(
            problems(
                "{\"type\":\"topic\",\"slug\":\"health\",\"editions\":{\"en\":{}}}",
                TestLines.DOCTOR))
        .containsExactly("1: editions.en.title: is missing");
  }

  @Test
  void aDatabaseThatIsNotThereIsOneSentence() {
    Path file = TestLines.file(folder, "a.jsonl", TestLines.HEALTH);
    try (DeskDatabase nowhere = DeskDatabase.open("jdbc:postgresql://localhost:1/x", "a", "b")) {
      assertThatThrownBy(() -> TestLines.run(nowhere, file))
          .isInstanceOf(ImportFailedException.class)
          .hasMessageContaining("nothing was stored: ");
    }
  }

  @Test
  void aFileThatIsNotThereIsReported() {
    Path missing = folder.resolve("missing.jsonl");

    assertThat(TestLines.run(desk, missing, folder).problems())
        .extracting(Object::toString)
        .containsExactly(missing + ": there is no such file", folder + ": is not a file");
  }

  @Test
  void aFileOfSomethingElseStopsWithTenThousandProblems() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 11_000; i++) {
      lines.add("nonsense");
    }

    List<String> problems = problems(lines.toArray(new String[0]));

    assertThat(problems).hasSize(10_001);
    assertThat(problems.get(10_000))
        .isEqualTo("10001: there are more than 10000 problems, the rest was not read");
  }

  private List<String> problems(String... lines) {
    Path file = TestLines.file(folder, "a.jsonl", lines);
    ImportReport report = TestLines.run(desk, file);
    assertThat(database.changes()).isZero();
    return report.problems().stream()
        .map(problem -> problem.toString().substring(file.toString().length() + 1))
        .toList();
  }
}
