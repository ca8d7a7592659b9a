package rs.putokaz.published.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of letters for scripts that put no space between words: they may reach into the next word.
 */
final class SpacelessGrams {

  private static final int BURMESE_SIZE = 4;

  private SpacelessGrams() {}

  /** The groups that begin inside the word at those offsets. */
  static List<String> of(String text, int start, int end, String language) {
    List<String> grams = new ArrayList<>();
    if (!Character.isLetter(text.charAt(start)) || text.charAt(start) < 0xE00) {
      return grams;
    }
    boolean burmese = language.equals("my");
    int size = burmese ? BURMESE_SIZE : 2;
    for (int i = start; i < end; i++) {
      int to = i + size;
      if (to <= text.length() && isRun(text, i, to)) {
        grams.add(text.substring(i, to));
      }
    }
    if (burmese) {
      syllablePairs(text, start, end, grams);
    } else if (end - start == 1) {
      grams.add(text.substring(start, end));
    }
    return grams;
  }

  private static void syllablePairs(String text, int start, int end, List<String> grams) {
    for (int i = start; i < end; i++) {
      if (beginsSyllable(text, i)) {
        int second = nextSyllable(text, i + 1);
        int third =
            second < text.length() && isRun(text, second, second + 1)
                ? nextSyllable(text, second + 1)
                : second;
        grams.add("+" + text.substring(i, third));
      }
    }
  }

  private static int nextSyllable(String text, int from) {
    int i = from;
    while (i < text.length() && isRun(text, i, i + 1) && !beginsSyllable(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean beginsSyllable(String text, int i) {
    char c = text.charAt(i);
    boolean consonant = (c >= 0x1000 && c <= 0x102A) || c == 0x103F;
    if (!consonant || (i > 0 && text.charAt(i - 1) == 0x1039)) {
      return false;
    }
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return next != 0x103A && next != 0x1039;
  }

  private static boolean isRun(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)
          && Character.getType(c) != Character.NON_SPACING_MARK
          && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
        return false;
      }
    }
    return true;
  }
}
