package rs.putokaz.published.search.analysis.serbian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Words whose forms no rule brings together, and places that no dictionary has. Written in bald
 * Latin: a line has the stem and its forms.
 */
final class KnownWords {

  private static final String LIST = "known-words.txt";
  private final Map<String, String> stems = new HashMap<>();

  KnownWords() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KnownWords.class.getResourceAsStream(LIST), LIST),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the list is part of the program", e);
    }
  }

  private void add(String line) {
    String[] forms = line.trim().split("\\s+");
    for (String form : forms) {
      stems.putIfAbsent(form, forms[0]);
    }
  }

  /** The stem of a form of a known word. */
  Optional<String> stem(String word) {
    return Optional.ofNullable(stems.get(word));
  }
}
