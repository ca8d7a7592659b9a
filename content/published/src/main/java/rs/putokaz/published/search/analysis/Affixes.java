package rs.putokaz.published.search.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Light stemming of Amharic and Tigrinya: one prefix and one suffix go. */
final class Affixes implements UnaryOperator<String> {

  private static final int KEEP = 2;
  private final List<String> prefixes;
  private final Suffixes suffixes;

  Affixes(String prefixes, String suffixes) {
    this.prefixes =
        Arrays.stream(prefixes.split(" ", -1))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.suffixes = new Suffixes(KEEP, suffixes);
  }

  @Override
  public String apply(String word) {
    String rest = word;
    for (String prefix : prefixes) {
      if (rest.length() - prefix.length() > KEEP && rest.startsWith(prefix)) {
        rest = rest.substring(prefix.length());
        break;
      }
    }
    return suffixes.apply(rest);
  }
}
