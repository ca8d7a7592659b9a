package rs.putokaz.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;

class OutdatedTranslationTest extends ExchangeTest {

  private static final String ENGLISH = "\"en\":{\"title\":\"t\",\"blocks\":[%s]}";

  @Test
  void aTranslationThatComesWithItsSourceIsCurrent() {
    revise(source("Старо"), english("Old", ""));

    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void aNewWordingOfTheSourceMakesTheTranslationOutdated() {
    revise(source("Старо"), english("Old", ""));
    revise(source("Ново"));

    assertThat(english().sourceHash()).isEqualTo(hash("Старо"));
  }

  @Test
  void aTranslationWithoutAHashIsTakenToBeOfThePresentSource() {
    revise(source("Старо"), english("Old", ""));
    revise(source("Ново"));
    revise(english("New", ""));

    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void aTranslationMayNameTheWordingItWasMadeFrom() {
    revise(source("Ново"), english("Old", hash("Старо")));
    assertThat(english().sourceHash()).isEqualTo(hash("Старо"));

    revise(english("New", hash("Ново")));
    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void theOldWordingAgainMakesTheTranslationCurrentAgain() {
    revise(source("Старо"), english("Old", ""));
    revise(source("Ново"));
    revise(source("Старо"));

    assertThat(english().sourceHash()).isEmpty();
  }

  @Test
  void anotherSourceLanguageForgetsWhatWasTranslatedFromWhat() {
    revise(source("Старо"), english("Old", ""));
    revise(source("Ново"));
    revise("\"sourceLanguage\":\"en\"", "");

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
    return item("article", "a").editions().get(language).blocks().get(0);
  }

  private void revise(String... editions) {
    String line =
        editions.length == 2 && editions[1].isEmpty()
            ? "{\"type\":\"article\",\"slug\":\"a\"," + editions[0] + "}"
            : "{\"type\":\"article\",\"slug\":\"a\",\"editions\":{"
                + String.join(",", editions)
                + "}}";
    assertThat(run(line).problems()).isEmpty();
  }
}
