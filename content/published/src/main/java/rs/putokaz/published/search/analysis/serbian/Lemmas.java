package rs.putokaz.published.search.analysis.serbian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses what a word is most likely to be. The choice knows only the word, so that a text and a
 * query choose alike.
 */
final class Lemmas {

  private static final float LEMMA = 0.25f;
  private static final float READINGS = 2;
  private static final String SUPERLATIVE = "naj";
  private static final String[] FUTURE = {"cemo", "cete", "ces", "cu", "ce"};
  private static final int SHORT = 2;

  private final SerbianDictionary dictionary;

  Lemmas(SerbianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The likeliest reading of a word in bald Latin. */
  Optional<Reading> choose(String word) {
    List<Reading> readings = dictionary.readings(word);
    if (readings.isEmpty() && word.startsWith(SUPERLATIVE)) {
      readings = dictionary.readings(word.substring(SUPERLATIVE.length()));
    }
    if (readings.isEmpty()) {
      readings = future(word);
    }
    if (readings.size() < 2) {
      return readings.stream().findFirst();
    }
    Map<String, Float> bonus = bonus(readings);
    return readings.stream()
        .max(
            Comparator.comparingDouble(
                    (Reading reading) -> reading.likelihood() + bonus.get(reading.lemma()))
                .thenComparing(Reading::lemma));
  }

  /** Common words and those that have the form in many places are meant more often. */
  private Map<String, Float> bonus(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    readings.forEach(reading -> counts.merge(reading.lemma(), 1, Integer::sum));
    Map<String, Float> bonus = new HashMap<>();
    counts.forEach(
        (lemma, count) ->
            bonus.put(
                lemma,
                counts.size() == 1
                    ? 0
                    : LEMMA * frequency(lemma) + READINGS * (float) Math.log(count)));
    return bonus;
  }

  private int frequency(String lemma) {
    return dictionary.readings(lemma).stream()
        .filter(reading -> reading.lemma().equals(lemma))
        .mapToInt(Reading::frequency)
        .max()
        .orElse(-1);
  }

  // radiće, from raditi
  private List<Reading> future(String word) {
    for (String ending : FUTURE) {
      if (word.endsWith(ending) && word.length() > ending.length() + SHORT) {
        String infinitive = word.substring(0, word.length() - ending.length()) + "ti";
        List<Reading> readings = new ArrayList<>(dictionary.readings(infinitive));
        readings.removeIf(reading -> !reading.isInfinitive());
        return readings;
      }
    }
    return List.of();
  }
}
