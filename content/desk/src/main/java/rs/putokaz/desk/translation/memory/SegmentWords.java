package rs.putokaz.desk.translation.memory;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rs.putokaz.i18n.script.SerbianTransliterator;
import rs.putokaz.i18n.text.Digits;

/** The words of a text by which the memory compares it with others. */
final class SegmentWords {

  private static final Pattern FACT = Pattern.compile("<fact ref=\"([a-z0-9-]*)\"/>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot);");

  private final List<String> words;

  private SegmentWords(List<String> words) {
    this.words = words;
  }

  /** The words of canonical inline text: without mark-up, in small letters; a fact is a word. */
  static SegmentWords of(String text) {
    String plain = FACT.matcher(SerbianTransliterator.withoutMarks(text)).replaceAll(" fact$1 ");
    plain = ENTITY.matcher(TAG.matcher(plain).replaceAll("")).replaceAll(" ");
    plain = Digits.latin(plain).toLowerCase(Locale.ROOT);
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(plain);
    List<String> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(plain.substring(from, to));
      }
    }
    return new SegmentWords(words);
  }

  int count() {
    return words.size();
  }

  /** A number for each different word in that pair of languages. */
  int[] numbers(LanguagePair languages) {
    Set<Integer> numbers = new LinkedHashSet<>();
    String pair = languages.source() + ' ' + languages.target() + ' ';
    words.forEach(word -> numbers.add(number(pair + word)));
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The hash of Java is the same everywhere and for ever, but neighbours have like numbers. */
  private static int number(String word) {
    int hash = word.hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }

  /**
   * How similar two texts are, from 0 to 100: the share of words that stay when one is made of the
   * other by the fewest insertions, removals and replacements.
   */
  int similarity(SegmentWords other) {
    int longest = Math.max(count(), other.count());
    return longest == 0 ? 0 : Math.round(100f * (longest - distance(other)) / longest);
  }

  private int distance(SegmentWords other) {
    int[] above = new int[other.count() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= count(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = words.get(i - 1).equals(other.words.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.count()];
  }

  /** Fingerprint of a text by which the same one is found. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
