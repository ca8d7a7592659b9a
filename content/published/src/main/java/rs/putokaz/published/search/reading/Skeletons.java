package rs.putokaz.published.search.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The consonants that a word keeps in any romanisation. Letters that sound alike to the typist
 * share one sign; what is also a vowel, and the weak {@code h}, is left out on both sides.
 */
final class Skeletons {

  private static final String ARABIC = "بپتطثسصجچخدذزضظرڑړڒژږشښغقفكگلمنڼٹټڈډڤ";
  private static final String SIGNS = "bpttsssjCXdzzzzrrrrJJSSGGfkglmnnttddv";
  private static final String LATIN = "bcdfgjklmnpqrstxz";
  private static final int MANY = 32;

  /** Latin letters that stand for other sounds than their own, and for which. */
  private static final List<List<String>> SOUNDS =
      rows(
          "sch S sk",
          "tch C",
          "tion Sn",
          "sh S",
          "ch C k S",
          "kh X k",
          "gh G g",
          "zh J",
          "ph f",
          "th t s",
          "ck k",
          "cc k kC C",
          "c k s C",
          "g g j G",
          "q G k",
          "x ks X z",
          "j j J",
          "s s z",
          "z z s");

  private Skeletons() {}

  static String ofArabic(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int at = ARABIC.indexOf(word.charAt(i));
      if (at >= 0) {
        append(out, SIGNS.substring(at, at + 1));
      }
    }
    return out.toString();
  }

  /** All that a word in Latin letters can keep; without doubled consonants, like the others. */
  static Set<String> ofLatin(String word) {
    List<String> skeletons = List.of("");
    for (int i = 0; i < word.length(); ) {
      List<String> sounds = sounds(word, i);
      List<String> longer = new ArrayList<>();
      for (String skeleton : skeletons) {
        for (int sound = 1; sound < sounds.size() && longer.size() < MANY; sound++) {
          longer.add(append(new StringBuilder(skeleton), sounds.get(sound)).toString());
        }
      }
      skeletons = longer;
      i += sounds.get(0).length();
    }
    Set<String> all = new LinkedHashSet<>(skeletons);
    if (word.endsWith("an")) {
      // an ending that Arabic script writes as a vowel: daqiqan
      skeletons.forEach(skeleton -> all.add(skeleton.substring(0, skeleton.length() - 1)));
    }
    return all;
  }

  private static List<String> sounds(String word, int at) {
    for (List<String> sounds : SOUNDS) {
      if (word.startsWith(sounds.get(0), at)) {
        return sounds;
      }
    }
    String letter = word.substring(at, at + 1);
    return List.of(letter, LATIN.contains(letter) ? letter : "");
  }

  private static StringBuilder append(StringBuilder skeleton, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      char sign = signs.charAt(i);
      if (skeleton.length() == 0 || skeleton.charAt(skeleton.length() - 1) != sign) {
        skeleton.append(sign);
      }
    }
    return skeleton;
  }

  private static List<List<String>> rows(String... rows) {
    return Arrays.stream(rows).map(row -> List.of(row.split(" ", -1))).toList();
  }
}
