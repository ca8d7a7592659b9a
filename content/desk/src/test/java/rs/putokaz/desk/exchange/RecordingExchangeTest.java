package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.media.intake.TestFiles.pdf;
import static rs.putokaz.desk.media.intake.TestFiles.sound;
import static rs.putokaz.desk.media.intake.TestFiles.upload;
import static rs.putokaz.desk.media.intake.TestFiles.webm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.exchange.line.Problem;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.recording.RecordedBlock;
import rs.putokaz.desk.recording.RecordingState;
import rs.putokaz.desk.recording.RecordingWork;
import rs.putokaz.desk.recording.TestRecordings;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.recording.BlockRecording;

class RecordingExchangeTest {

  private static final String POLICE =
      "{\"type\":\"fact\",\"slug\":\"police\",\"value\":\"192\",\"valueKind\":\"phone\","
          + "\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Police\"}}}";
  private static final String HELP =
      "{\"type\":\"article\",\"slug\":\"help\",\"sourceLanguage\":\"en\",\"editions\":{"
          + "\"en\":{\"title\":\"Help\",\"blocks\":["
          + "{\"id\":\"a\",\"kind\":\"paragraph\",\"text\":\"Ask for help.\"},"
          + "{\"id\":\"b\",\"kind\":\"paragraph\",\"text\":\"Call <fact ref=\\\"police\\\"/>.\"}]},"
          + "\"sr\":{\"title\":\"Помоћ\",\"blocks\":["
          + "{\"id\":\"a\",\"kind\":\"paragraph\",\"text\":\"Тражите помоћ.\"}]}}}";

  @TempDir Path folder;

  private final TestWork here = new TestWork();
  private final TestWork there = new TestWork();

  @BeforeEach
  void begin() {
    here.imports(folder, POLICE, HELP);
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @Test
  void recordingsComeBackFromAnExportWithoutLoss() throws IOException {
    record("en", "a", 1);
    record("en", "b", 2);
    record("sr", "a", 1);
    Path file = exported(here);

    ImportReport report = imported(there, file);

    assertThat(report.recordings()).isEqualTo(3);
    assertThat(report.problems()).isEmpty();
    assertThat(exported(there)).hasSameBinaryContentAs(file);
    for (String block : List.of("a", "b")) {
      RecordedBlock original = block(here, "en", block);
      RecordedBlock copy = block(there, "en", block);
      assertThat(copy.state()).isEqualTo(RecordingState.RECORDED);
      assertThat(copy.rendition()).isEqualTo(original.rendition());
      assertThat(heard(block)).isEqualTo(original.rendition());
    }
    assertThat(there.database.query("putokaz_portal", "select name from published.rendition"))
        .hasSize(2);
  }

  @Test
  void theSameExportImportedTwiceChangesNothing() throws IOException {
    record("en", "a", 1);
    Path file = exported(here);
    ImportReport first = imported(there, file);
    int changes = there.database.changes();

    ImportReport again = imported(there, file);

    assertThat(first).isEqualTo(new ImportReport(2, 3, 2, 0, 1, List.of()));
    assertThat(again).isEqualTo(new ImportReport(2, 3, 0, 2, 1, List.of()));
    assertThat(there.database.changes()).isEqualTo(changes);
  }

  @Test
  void aRecordingOfFormerWordsComesBackAsOutdated() throws IOException {
    record("en", "a", 1);
    here.imports(folder, HELP.replace("Ask for help.", "Ask for advice."));

    imported(there, exported(here));

    assertThat(block(there, "en", "a").state()).isEqualTo(RecordingState.OUTDATED);
    assertThat(heard("a")).isEmpty();
  }

  @Test
  void anotherRecordingOfTheSameWordsTakesThePlaceOfTheFormer() throws IOException {
    record("en", "a", 1);
    imported(there, exported(here));
    String former = heard("a");
    record("en", "a", 2);

    imported(there, exported(here));

    assertThat(heard("a")).isNotEqualTo(former).isEqualTo(block(here, "en", "a").rendition());
    assertThat(there.database.query("putokaz_desk", "select name from published.rendition"))
        .containsExactly(heard("a"));
  }

  @Test
  void aRecordingAloneWaitsForTheNextPublicationOfItsArticle() throws IOException {
    there.imports(folder, POLICE, HELP);
    record("en", "a", 1);

    imported(there, TestLines.file(folder, "one.jsonl", lastLine(exported(here))));

    assertThat(block(there, "en", "a").state()).isEqualTo(RecordingState.RECORDED);
    assertThat(heard("a")).isEmpty();
    there.imports(folder, HELP);
    assertThat(heard("a")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"article\":\"help\" | \"article\":\"away\" | article | there is no article away",
        "\"article\":\"help\" | \"article\":\"Help!\" | article | must be the slug of an article",
        "\"article\":\"help\", | '' | article | is missing",
        "\"language\":\"en\" | \"language\":\"fa\" | language | the article help has no text in fa",
        "\"block\":\"a\" | \"block\":\"A b\" | block | must be 1–40 of a–z, 0–9 and hyphen",
        "\"wording\":\" | \"wording\":\"x | wording | must be 16 hexadecimal digits",
        "\"recordedAt\":\"2026 | \"recordedAt\":\"1026 | recordedAt | must be a moment such as"
            + " 2026-11-01T10:20:30Z",
        "\"audio\":\" | \"audio\":\"* | audio | is not Base64",
        "\"block\":\"a\" | \"block\":\"a\",\"size\":\"1\" | size | is no field of a recording",
      })
  void aBadLineIsRefusedWithFieldAndReason(String good, String bad, String field, String reason)
      throws IOException {
    record("en", "a", 1);
    String line = lastLine(exported(here));

    assertThat(problems(line.replace(good, bad)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.reason()).isEqualTo(reason);
            });
  }

  @Test
  void whatIsNoSoundOrTooLargeOrThereTwiceIsRefused() throws IOException {
    record("en", "a", 1);
    String line = lastLine(exported(here));

    assertThat(problems(withAudio(line, webm())).get(0).reason()).contains("video/webm");
    assertThat(problems(withAudio(line, pdf())).get(0).reason()).contains("application/pdf");
    byte[] large = Arrays.copyOf(sound(1), (int) RecordingWork.MOST_BYTES + 3);
    assertThat(problems(withAudio(line, large)).get(0).reason()).isEqualTo("has more than 10 MB");
    assertThat(problems(line, line).get(0).reason()).contains("the same words");
    byte[] largest = Arrays.copyOf(sound(1), (int) RecordingWork.MOST_BYTES);
    assertThat(problems(withAudio(line, largest))).isEmpty();
  }

  private List<Problem> problems(String... lines) {
    return imported(here, TestLines.file(folder, "bad.jsonl", lines)).problems();
  }

  private static String withAudio(String line, byte[] audio) {
    return line.replaceFirst(
        "\"audio\":\"[^\"]*\"", "\"audio\":\"" + Base64.getEncoder().encodeToString(audio) + "\"");
  }

  private static String lastLine(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.get(lines.size() - 1);
  }

  private Path exported(TestWork office) throws IOException {
    Path file = Files.createTempFile(folder, "export", ".jsonl");
    try (DeskDatabase desk = office.database.desk()) {
      desk.exporter().run(file);
    }
    return file;
  }

  private static ImportReport imported(TestWork office, Path file) {
    try (DeskDatabase desk = office.database.desk()) {
      return TestLines.run(desk, file);
    }
  }

  private static <T> T work(TestWork office, Function<RecordingWork, T> work) {
    return office.as(Grant.of(Role.EDITOR), parts -> work.apply(TestRecordings.work(parts)));
  }

  private void record(String language, String id, int number) {
    String words = block(here, language, id).words();
    work(
        here,
        work -> {
          work.keep("help", language, id, words, upload("a.ogg", sound(number)));
          return null;
        });
  }

  private static RecordedBlock block(TestWork office, String language, String id) {
    return work(office, work -> work.open("help", language)).blocks().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String heard(String id) {
    Block block =
        there.read("article", "help").editions().get("en").blocks().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow();
    return BlockRecording.of(block).map(BlockRecording::rendition).orElse("");
  }
}
