package rs.putokaz.i18n.script;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells Roman numerals from Serbian words in capitals: "XIV" from "VI STE OVDE". */
final class RomanNumerals {

  private static final Pattern CANONICAL =
      Pattern.compile("(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  private static final Pattern NUMBERED = Pattern.compile("[.)]");
  private static final Pattern MID_SENTENCE = Pattern.compile("[\\p{Ll},] $");

  private RomanNumerals() {}

  /**
   * Whether a token of a text is a Roman numeral.
   *
   * @param token where it stands in the text
   * @param text Latin
   * @param shouting whether its neighbours are words in capitals, so that capitals mean nothing
   */
  static boolean matches(MatchResult token, String text, boolean shouting) {
    String letters = token.group();
    if (letters.length() > 1) {
      return matches(letters) && !(shouting && letters.equals("VI"));
    }
    boolean numeral = letters.equals("I") || letters.equals("V");
    return numeral
        && !shouting
        && (NUMBERED.matcher(text.substring(token.end())).lookingAt()
            || MID_SENTENCE.matcher(text.substring(0, token.start())).find());
  }

  /** Whether a word of at least two letters is a numeral, whatever stands around it. */
  static boolean matches(String word) {
    if (word.length() < 2 || !CANONICAL.matcher(word).matches()) {
      return false;
    }
    // The others are commoner as words or abbreviations: mi, li, CD, DC.
    return word.contains("X")
        || word.contains("II")
        || word.equals("IV")
        || word.equals("VI")
        || word.length() > 3;
  }
}
