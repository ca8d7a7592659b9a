package rs.putokaz.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How large things may grow. A budget is raised here and only here, with a sentence why. */
class BudgetTest {

  private static final Path ROOT = Path.of("..");
  private static final int CLASS_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final int PAGE_LINES = 200;
  private static final int TYPES_IN_A_PACKAGE = 20;
  private static final int KEYS_IN_A_MESSAGE_FILE = 400;
  private static final int COLLABORATORS = 8;

  /** A line at the depth of members that opens a method, or the parameters of one. */
  private static final Pattern METHOD = Pattern.compile("^  [a-zA-Z<][^=;]*\\([^;]*[{(,]$");

  private static final Pattern TEXT_KEY =
      Pattern.compile("[\"']([a-z]+[A-Za-z]*(?:\\.[A-Za-z0-9-]+)*\\.?)[\"']");

  private static final Pattern NO_METHOD =
      Pattern.compile("=|->|\\brecord\\b|\\benum\\b|^  [A-Z_]+\\(");

  @Test
  void classesStaySmall() {
    assertThat(tooLong(sources("src/main/java", ".java"), CLASS_LINES)).isEmpty();
  }

  @Test
  void templatesStaySmall() {
    List<Path> pages = new ArrayList<>(sources("src/main/jte", ".jte"));
    pages.addAll(sources("src/main/webapp", ".xhtml"));
    assertThat(pages).isNotEmpty();
    assertThat(tooLong(pages, PAGE_LINES)).isEmpty();
  }

  @Test
  void methodsStaySmall() {
    List<String> long_ = new ArrayList<>();
    for (Path source : sources("src/main/java", ".java")) {
      List<String> lines = lines(source);
      for (int i = 0; i < lines.size(); i++) {
        if (METHOD.matcher(lines.get(i)).matches() && !NO_METHOD.matcher(lines.get(i)).find()) {
          int end = i;
          while (end < lines.size() && !lines.get(end).equals("  }")) {
            end++;
          }
          if (end - i + 1 > METHOD_LINES
              && lines.subList(i, end).stream().anyMatch(l -> l.endsWith("{"))) {
            long_.add(source + ":" + (i + 1) + " has " + (end - i + 1) + " lines");
          }
        }
      }
    }
    assertThat(long_).isEmpty();
  }

  @Test
  void packagesStaySmallAndSayWhatTheyAreFor() {
    Map<Path, Integer> types = new HashMap<>();
    Set<Path> described = new HashSet<>();
    for (Path source : sources("src/main/java", ".java")) {
      if (source.endsWith("package-info.java")) {
        described.add(source.getParent());
      } else if (!source.endsWith("Boot.java")) {
        types.merge(source.getParent(), 1, Integer::sum);
      }
    }
    assertThat(types.entrySet())
        .allSatisfy(
            entry ->
                assertThat(entry.getValue())
                    .as(entry.getKey().toString())
                    .isLessThanOrEqualTo(TYPES_IN_A_PACKAGE));
    assertThat(described).containsAll(types.keySet());
  }

  @Test
  void nobodyNeedsTooManyCollaborators() {
    for (Path source : sources("src/main/java", ".java")) {
      assertThat(lines(source).stream().filter(line -> line.trim().startsWith("@Inject")).count())
          .as(source.toString())
          .isLessThanOrEqualTo(COLLABORATORS);
    }
  }

  @ParameterizedTest
  @MethodSource("englishMessages")
  void messageFilesStaySmallAndEveryTextIsUsed(Path file) {
    boolean ofDesk = file.getFileName().toString().startsWith("desk");
    String folder = ofDesk ? "src/main/webapp" : "src/main/jte";
    String type = ofDesk ? ".xhtml" : ".jte";
    List<String> keys =
        lines(file).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).hasSizeBetween(1, KEYS_IN_A_MESSAGE_FILE);
    String users =
        Stream.concat(sources(folder, type).stream(), sources("src/main/java", ".java").stream())
                .map(BudgetTest::text)
                .reduce("", String::concat)
            + (ofDesk ? "" : ofScreens());
    Set<String> used = new HashSet<>();
    Matcher literal = TEXT_KEY.matcher(users);
    while (literal.find()) {
      used.add(literal.group(1));
    }
    Predicate<String> isUsed =
        key ->
            used.contains(key)
                || used.contains(key.substring(0, key.lastIndexOf('.') + 1))
                || key.matches("(accessibility|privacy)\\.(title|text)");
    assertThat(keys).allMatch(isUsed, "is used by a page");
  }

  /** The screens of the kiosk are made by scripts, which have their texts between other marks. */
  private static String ofScreens() {
    return sources("src/main/assets/kiosk", ".js").stream()
        .map(script -> text(script).replace('\'', '"'))
        .reduce("", String::concat);
  }

  /** All but the phrases: their keys are made of the words of lists, PhrasesTest looks at them. */
  static List<Path> englishMessages() {
    return sources("src/main/resources/rs/putokaz/i18n/messages", "_en.properties").stream()
        .filter(file -> !file.endsWith("phrase_en.properties"))
        .toList();
  }

  @Test
  void everyPageOfTheDeskIsWellFormed() throws ParserConfigurationException {
    DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    reader.setErrorHandler(null);
    for (Path page : sources("src/main/webapp", ".xhtml")) {
      assertThatCode(() -> reader.parse(page.toFile()))
          .as(page.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void migrationsHaveNumbersOfTheirOwn() {
    List<String> numbers =
        sources("src/main/resources/db/migration", ".sql").stream()
            .map(path -> path.getFileName().toString().replaceFirst("__.*", ""))
            .toList();
    assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
  }

  private static List<String> tooLong(List<Path> files, int most) {
    assertThat(files).isNotEmpty();
    return files.stream()
        .filter(file -> lines(file).size() > most)
        .map(file -> file + " has " + lines(file).size() + " lines")
        .toList();
  }

  private static List<Path> sources(String folder, String ending) {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().contains(folder) && file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    return String.join("\n", lines(file));
  }
}
