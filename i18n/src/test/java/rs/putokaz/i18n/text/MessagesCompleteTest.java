package rs.putokaz.i18n.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.language.Languages;

class MessagesCompleteTest {

  static final List<Language> present = Messages.languages();

  private static final Language ENGLISH = Languages.get("en");

  @ParameterizedTest
  @FieldSource("present")
  void aLanguageSaysAllThatEnglishSays(Language language) {
    List<String> problems =
        MessageComparison.problems(
            language,
            MessageFile.read(MessageFile.PORTAL, ENGLISH),
            MessageFile.read(MessageFile.PORTAL, language));

    assertThat(problems)
        .as("portal_%s.properties, paste:%n%s", language.tag(), String.join("\n", problems))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sr", "sr-Latn"})
  void theBackOfficeSaysInSerbianAllThatItSaysInEnglish(String tag) {
    Language serbian = Languages.get(tag);
    List<String> problems =
        MessageComparison.problems(
            serbian,
            MessageFile.read(MessageFile.DESK, ENGLISH),
            MessageFile.read(MessageFile.DESK, serbian));

    assertThat(problems)
        .as("desk_sr.properties, paste:%n%s", String.join("\n", problems))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("present")
  void noticesAndAlarmsAreThereInEveryLanguageOfTheSite(Language language) {
    List<String> problems =
        MessageComparison.problems(
            language,
            MessageFile.read(MessageFile.PHRASE, ENGLISH),
            MessageFile.read(MessageFile.PHRASE, language));

    assertThat(problems)
        .as("phrase_%s.properties, paste:%n%s", language.tag(), String.join("\n", problems))
        .isEmpty();
  }

  @Test
  void serbianIsThereBeforeAnyOtherTranslation() {
    assertThat(present).contains(ENGLISH);
    if (present.size() > 1) {
      assertThat(present).contains(Languages.get("sr"), Languages.get("sr-Latn"));
    }
  }

  @Test
  void everyFileBelongsToALanguageOfTheSiteAndNamesNoKeyTwice() throws Exception {
    Path folder =
        Path.of(getClass().getResource("/rs/putokaz/i18n/messages/portal_en.properties").toURI())
            .getParent();
    List<String> expected =
        Languages.publicSite().stream()
            .filter(language -> !language.tag().equals("sr-Latn"))
            .map(language -> "portal_" + language.tag() + ".properties")
            .toList();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("portal_")).toList()) {
        assertThat(expected).contains(file.getFileName().toString());
        assertThat(keys(file)).as(file.toString()).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sr | {n, plural, one {# дан} few {# дана} other {# дана}} | ",
        "sr | {n, plural, one {# дан} other {# дана}} | # k: plural forms missing: [few]",
        "ar | {n, plural, one {a} other {b}} | # k: plural forms missing: [few, many, two, zero]",
        "sr | {m} | # k: arguments [m], English has [n]",
        "sr | | k={n, plural, one {# day} other {# days}}"
      })
  void whatIsMissingIsNamed(String tag, String translated, String problem) {
    Map<String, String> english = Map.of("k", "{n, plural, one {# day} other {# days}}");
    Map<String, String> own = translated == null ? Map.of() : Map.of("k", translated);

    List<String> problems = MessageComparison.problems(Languages.get(tag), english, own);

    assertThat(problems).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void brokenAndSurplusMessagesAreNamed() {
    Map<String, String> own = Map.of("k", "{n", "z", "z");

    assertThat(MessageComparison.problems(ENGLISH, Map.of("k", "{n}"), own))
        .hasSize(2)
        .anyMatch(p -> p.startsWith("# k: "))
        .contains("# not in English: z");
  }

  private static List<String> keys(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.matches("[^#!=\\s][^=]*=.*"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }
}
