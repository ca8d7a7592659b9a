package rs.putokaz.i18n.script;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.i18n.script.SerbianTransliterator.toCyrillic;
import static rs.putokaz.i18n.script.SerbianTransliterator.toLatin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes every word of a Hunspell word list to Latin and back. The lists' licences keep them out of
 * the repository; run with {@code -Dputokaz.dictionary=/usr/share/hunspell/sr_RS.dic}.
 */
@EnabledIfSystemProperty(named = "putokaz.dictionary", matches = ".+")
class DictionaryTest {

  /** The list has only the wrong spelling of "конјунктивални", which is what comes back. */
  private static final Set<String> MISPRINTS = Set.of("коњунктивални");

  @Test
  void everyCyrillicWordOfTheDictionaryComesBackFromLatin() throws IOException {
    Map<String, Set<String>> byLatin = new TreeMap<>();
    try (Stream<String> lines = Files.lines(Path.of(System.getProperty("putokaz.dictionary")))) {
      lines
          .skip(1)
          .map(line -> line.replaceAll("/.*", "").strip())
          .filter(word -> word.codePoints().noneMatch(SerbianAlphabet::isLatin))
          .forEach(word -> byLatin.computeIfAbsent(toLatin(word), k -> new TreeSet<>()).add(word));
    }
    // Two spellings with one Latin form (конјугација, коњугација) cannot both come back: one must.
    Set<String> lost =
        byLatin.entrySet().stream()
            .filter(entry -> !entry.getValue().contains(toCyrillic(entry.getKey())))
            .flatMap(entry -> entry.getValue().stream())
            .filter(word -> !MISPRINTS.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(byLatin).hasSizeGreaterThan(100_000);
    assertThat(lost).isEmpty();
  }
}
