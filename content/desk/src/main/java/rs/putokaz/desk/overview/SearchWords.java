package rs.putokaz.desk.overview;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rs.putokaz.desk.query.LikePattern;
import rs.putokaz.i18n.script.SerbianTransliterator;

/**
 * What somebody searches for: all of its words have to be there, Serbian ones in either script. At
 * most eight words count; a single letter finds nothing.
 */
record SearchWords(List<String> words) {

  private static final int MOST = 8;
  private static final int LONGEST = 200;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  static SearchWords of(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<String> words =
        SPACE
            .splitAsStream(text.strip().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .limit(MOST)
            .toList();
    boolean any = words.stream().anyMatch(word -> word.codePointCount(0, word.length()) > 1);
    return new SearchWords(any ? words : List.of());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** For {@code ilike any}: each word as it is typed and in Cyrillic. */
  List<String[]> patterns() {
    return words.stream()
        .map(word -> spellings(word).stream().map(LikePattern::containing).toArray(String[]::new))
        .toList();
  }

  /** For {@code to_tsquery}: beginnings of words; empty when there is nothing but signs. */
  String query() {
    return words.stream()
        .map(SearchWords::alternatives)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" & "));
  }

  private static String alternatives(String word) {
    return spellings(word).stream()
        .map(
            one ->
                Arrays.stream(BREAK.split(one))
                    .filter(part -> !part.isEmpty())
                    .map(part -> "'" + part + "':*")
                    .collect(Collectors.joining(" & ")))
        .filter(one -> !one.isEmpty())
        .distinct()
        .collect(Collectors.collectingAndThen(Collectors.toList(), SearchWords::either));
  }

  private static String either(List<String> all) {
    return all.isEmpty() ? "" : "(" + String.join(" | ", all) + ")";
  }

  private static Set<String> spellings(String word) {
    Set<String> spellings = new LinkedHashSet<>(List.of(word));
    spellings.add(SerbianTransliterator.toCyrillic(word));
    return spellings;
  }
}
