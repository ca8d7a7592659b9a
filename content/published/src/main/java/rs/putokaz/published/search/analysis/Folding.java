package rs.putokaz.published.search.analysis;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * The one spelling of a word under which all usual ways to type it meet: no case, no diacritics,
 * one digit shape, one shape of every Arabic letter, bald Latin for both Serbian alphabets.
 */
final class Folding {

  private static final Normalizer2 COMPOSE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
  private static final Map<Character, String> SPECIAL = specials();

  private Folding() {}

  /** Lower case and one form of every character, but still the language's own letters. */
  static String lower(String word, String language) {
    String healed = Homoglyphs.heal(COMPOSE.normalize(word));
    StringBuilder out = new StringBuilder(healed.length());
    boolean turkish = language.equals("tr") || language.equals("az");
    for (int i = 0; i < healed.length(); i++) {
      char c = healed.charAt(i);
      if (turkish && c == 'I') {
        out.append('ı');
      } else if (c == 'İ') {
        out.append('i');
      } else if (!isIgnorable(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** The folded spelling of a word that {@link #lower} gave. */
  static String fold(String lower, String language) {
    boolean serbian = language.equals("sr");
    StringBuilder out = new StringBuilder(lower.length() + 4);
    String letters = serbian ? SerbianLetters.toLatin(lower) : lower;
    if (serbian) {
      letters = letters.replace("đ", "d").replace("dj", "d");
    }
    for (String decomposed = DECOMPOSE.normalize(letters); !decomposed.isEmpty(); decomposed = "") {
      for (int i = 0; i < decomposed.length(); i++) {
        foldCharacter(decomposed.charAt(i), language, out);
      }
    }
    return out.toString();
  }

  private static void foldCharacter(char c, String language, StringBuilder out) {
    if (c < 0x80) {
      if (c != '\'') {
        out.append(c);
      }
    } else if (isMark(c)) {
      return;
    } else if (Character.isDigit(c)) {
      out.append((char) ('0' + Character.digit(c, 10)));
    } else if (SPECIAL.containsKey(c)) {
      out.append(SPECIAL.get(c));
    } else if (c >= 0x600 && c < 0x780) {
      out.append(ArabicLetters.fold(c, language));
    } else if (c >= 0x900 && c < 0xB00) {
      IndicLetters.fold(c, out);
    } else if (c >= 0x1200 && c < 0x1380) {
      out.append(EthiopicLetters.fold(c, language));
    } else {
      out.append(c);
    }
  }

  private static boolean isMark(char c) {
    return (c >= 0x300 && c < 0x370)
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || (c >= 0x6D6 && c <= 0x6ED && !Character.isLetter(c))
        || (c >= 0x610 && c <= 0x61A)
        || c == 0x640;
  }

  private static boolean isIgnorable(char c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  private static Map<Character, String> specials() {
    return Map.ofEntries(
        Map.entry('ß', "ss"),
        Map.entry('æ', "ae"),
        Map.entry('œ', "oe"),
        Map.entry('ø', "o"),
        Map.entry('ł', "l"),
        Map.entry('đ', "d"),
        Map.entry('ð', "d"),
        Map.entry('þ', "th"),
        Map.entry('ı', "i"),
        Map.entry('ŋ', "n"),
        Map.entry('’', ""),
        Map.entry('ʼ', ""),
        Map.entry('‘', ""),
        Map.entry('`', ""),
        Map.entry('＇', ""),
        Map.entry('ґ', "г"),
        Map.entry('ә', "а"));
  }
}
