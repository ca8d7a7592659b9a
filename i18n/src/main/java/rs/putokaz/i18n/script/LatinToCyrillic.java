package rs.putokaz.i18n.script;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Converts the words of one stretch of text, leaving alone what is not Serbian. */
final class LatinToCyrillic {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9_.]+\\}");
  private static final Pattern CODE = Pattern.compile("[A-Z]*(?:[A-Z]\\d|\\d[A-Z])[A-Z\\d]*");
  private static final Pattern CAMEL_CASE = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");

  /** Abbreviations and names that change case within and are Serbian: BiH, eUprava, MekDonald. */
  private static final Pattern SERBIAN_CAMEL_CASE =
      Pattern.compile("\\p{Lu}i\\p{Lu}|e\\p{Lu}\\p{Ll}+|Mek\\p{Lu}\\p{Ll}+");

  /** Names that look Serbian letter by letter. */
  private static final Set<String> NAMES =
      Set.of(
          "Android",
          "Apple",
          "Bluetooth",
          "Chrome",
          "Facebook",
          "Gmail",
          "Google",
          "Messenger",
          "Microsoft",
          "Outlook",
          "Viber",
          "Zoom",
          "UNHCR",
          "IBAN");

  private LatinToCyrillic() {}

  static String convert(String text) {
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    List<MatchResult> placeholders = PLACEHOLDER.matcher(text).results().toList();
    List<String> words = tokens.stream().map(MatchResult::group).toList();
    StringBuilder cyrillic = new StringBuilder();
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      MatchResult token = tokens.get(i);
      cyrillic.append(text, end, token.start());
      end = token.end();
      boolean kept =
          isWithin(token, placeholders)
              || isForeign(words.get(i))
              || RomanNumerals.matches(token, text, isShouted(words, i));
      cyrillic.append(kept ? words.get(i) : word(words.get(i)));
    }
    return cyrillic.append(text, end, text.length()).toString();
  }

  private static boolean isWithin(MatchResult token, List<MatchResult> placeholders) {
    return placeholders.stream().anyMatch(p -> p.start() < token.start() && token.end() < p.end());
  }

  private static boolean isShouted(List<String> words, int i) {
    return (i > 0 && isCapitals(words.get(i - 1)))
        || (i + 1 < words.size() && isCapitals(words.get(i + 1)));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && !RomanNumerals.matches(word);
  }

  private static boolean isForeign(String word) {
    return NAMES.contains(word)
        || CODE.matcher(word).matches()
        || isForeignCamelCase(word)
        || word.chars()
            .filter(Character::isLetter)
            .anyMatch(c -> !SerbianAlphabet.isSerbianLatin((char) c));
  }

  private static boolean isForeignCamelCase(String word) {
    return CAMEL_CASE.matcher(word).matches() && !SERBIAN_CAMEL_CASE.matcher(word).matches();
  }

  private static String word(String latin) {
    String lower = latin.toLowerCase(Locale.ROOT);
    BitSet splits = DigraphExceptions.in(lower);
    StringBuilder cyrillic = new StringBuilder();
    int i = 0;
    while (i < latin.length()) {
      int length = isDigraph(lower, i) && !splits.get(i) ? 2 : 1;
      char first = latin.charAt(i);
      char letter = SerbianAlphabet.cyrillic(lower.substring(i, i + length)).orElse(first);
      boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
      cyrillic.append(capital ? Character.toUpperCase(letter) : letter);
      i += length;
    }
    return cyrillic.toString();
  }

  private static boolean isDigraph(String lower, int i) {
    return lower.startsWith("lj", i) || lower.startsWith("nj", i) || lower.startsWith("dž", i);
  }
}
