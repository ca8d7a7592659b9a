package rs.putokaz.published.search.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Light stemming for languages without a stemmer: the longest known ending goes while enough of the
 * word is left.
 */
final class Suffixes implements UnaryOperator<String> {

  private final List<String> endings;
  private final int keep;

  Suffixes(int keep, String endings) {
    this.keep = keep;
    this.endings =
        Arrays.stream(endings.split(" ", -1))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  @Override
  public String apply(String word) {
    for (String ending : endings) {
      if (word.length() - ending.length() >= keep && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
