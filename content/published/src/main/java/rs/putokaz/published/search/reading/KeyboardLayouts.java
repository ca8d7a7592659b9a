package rs.putokaz.published.search.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a text would have been with another keyboard switched on. */
final class KeyboardLayouts {

  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final List<String> OTHERS =
      List.of(
          "йцукенгшщзхъфывапролджэячсмитьбю",
          "йцукенгшщзхїфівапролджєячсмитьбю",
          "љњертзуиопшђасдфгхјклчћѕџцвбнм,.",
          "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرلىةوز",
          "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.");

  private KeyboardLayouts() {}

  /** The text on every other keyboard that gives something else. */
  static List<String> alternatives(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> texts = new ArrayList<>();
    for (String other : OTHERS) {
      for (String swapped : List.of(swap(lower, LATIN, other), swap(lower, other, LATIN))) {
        if (!swapped.equals(lower) && !texts.contains(swapped)) {
          texts.add(swapped);
        }
      }
    }
    return texts;
  }

  private static String swap(String text, String from, String to) {
    Map<Character, Character> map = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      map.putIfAbsent(from.charAt(i), to.charAt(i));
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(map.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
    }
    return out.toString();
  }
}
