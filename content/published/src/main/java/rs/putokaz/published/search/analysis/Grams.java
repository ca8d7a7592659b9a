package rs.putokaz.published.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Groups of neighbouring letters inside a word. */
final class Grams {

  private Grams() {}

  /**
   * All groups of that many letters of a word whose beginning is marked; the whole word when it is
   * shorter.
   */
  static List<String> of(String word, int size) {
    int[] letters = ("_" + word).codePoints().toArray();
    if (letters.length <= size) {
      return List.of(new String(letters, 0, letters.length));
    }
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + size <= letters.length; i++) {
      grams.add(new String(letters, i, size));
    }
    return new ArrayList<>(grams);
  }
}
