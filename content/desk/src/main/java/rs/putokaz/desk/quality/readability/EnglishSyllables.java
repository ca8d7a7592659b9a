package rs.putokaz.desk.quality.readability;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of English words by their spelling: right for nine words out of ten. */
final class EnglishSyllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Endings whose e is not spoken; that of "table" and of "wanted" is. */
  private static final Pattern SILENT =
      Pattern.compile("(?<![^aeiouy]l)e$|(?<=[^td])ed$|(?<=[^aeiouyscxzgh])es$");

  /** Two vowels that are two syllables, as in "create", "area", "medium". */
  private static final Pattern APART = Pattern.compile("(?<![ctsg])i[aou]|creat|rea$|eo$|ua[lt]");

  private EnglishSyllables() {}

  /** At least 1; the letters of an abbreviation count as a syllable together. */
  static int count(String word) {
    String spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    return Math.max(1, found(VOWELS, spoken) + found(APART, spoken));
  }

  private static int found(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
