package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.ItemJson;

class OutdatedTranslationTest {

  private static final String ENGLISH = "\"en\":{\"title\":\"t\",\"blocks\":[%s]}";

  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.create();
  private final DeskDatabase desk = database.desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aTranslationThatComesWithItsSourceIsCurrent() {
    run(source("Старо"), english("Old", ""));

    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void aNewWordingOfTheSourceMakesTheTranslationOutdated() {
    run(source("Старо"), english("Old", ""));
    run(source("Ново"));

    assertThat(english().sourceHash()).isEqualTo(hash("Старо"));
  }

  @Test
  void aTranslationWithoutAHashIsTakenToBeOfThePresentSource() {
    run(source("Старо"), english("Old", ""));
    run(source("Ново"));
    run(english("New", ""));

    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void aTranslationMayNameTheWordingItWasMadeFrom() {
    run(source("Ново"), english("Old", hash("Старо")));
    assertThat(english().sourceHash()).isEqualTo(hash("Старо"));

    run(english("New", hash("Ново")));
    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void theOldWordingAgainMakesTheTranslationCurrentAgain() {
    run(source("Старо"), english("Old", ""));
    run(source("Ново"));
    run(source("Старо"));

    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void anotherSourceLanguageForgetsWhatWasTranslatedFromWhat() {
    run(source("Старо"), english("Old", ""));
    run(source("Ново"));
    run("\"sourceLanguage\":\"en\"", "");

    assertThat(english().sourceHash()).isEmpty();
    assertThat(block("sr").sourceHash()).isEmpty();
  }

  private static String source(String text) {
    return "\"sr\":{\"title\":\"t\",\"blocks\":[{\"id\":\"b\",\"kind\":\"paragraph\",\"text\":\""
        + text
        + "\"}]}";
  }

  private static String english(String text, String hash) {
    String named = hash.isEmpty() ? "" : ",\"sourceHash\":\"" + hash + "\"";
    return String.format(
        ENGLISH, "{\"id\":\"b\",\"kind\":\"paragraph\",\"text\":\"" + text + "\"" + named + "}");
  }

  private static String hash(String text) {
    return new Block("b", BlockKind.PARAGRAPH, "", text, List.of(), "", Map.of()).hash();
  }

  private Block english() {
    return block("en");
  }

  private Block block(String language) {
    byte[] document = database.document("article", "a").getBytes(StandardCharsets.UTF_8);
    return ItemJson.read(document).editions().get(language).blocks().get(0);
  }

  private void run(String... editions) {
    String line =
        editions.length == 2 && editions[1].isEmpty()
            ? "{\"type\":\"article\",\"slug\":\"a\"," + editions[0] + "}"
            : "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{"
                + String.join(",", editions)
                + "}}";
    ImportReport report = TestLines.run(desk, TestLines.file(folder, "a.jsonl", line));
    assertThat(report.problems()).isEmpty();
  }
}
