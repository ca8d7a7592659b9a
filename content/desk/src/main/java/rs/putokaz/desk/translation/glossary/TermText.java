package rs.putokaz.desk.translation.glossary;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rs.putokaz.i18n.language.Direction;
import rs.putokaz.i18n.language.Language;

/**
 * A text in which terms are looked for. Most languages bend their words at the end, and those in
 * Arabic script put small words before them as well; so a word is taken to be there when the first
 * two thirds of its letters are.
 */
public final class TermText {

  private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}\u0640]+");

  private final List<String> words;
  private final boolean prefixed;

  /**
   * A text.
   *
   * @param plain without mark-up
   */
  public TermText(String plain, Language language) {
    this.words = words(plain);
    this.prefixed = language.direction() == Direction.RTL;
  }

  /** Whether a term stands in the text, bent as it may be. */
  public boolean has(String term) {
    return find(words(term), true);
  }

  /** Whether those very words stand in the text. */
  public boolean hasExactly(String term) {
    return find(words(term), false);
  }

  private boolean find(List<String> wanted, boolean bent) {
    if (wanted.isEmpty()) {
      return false;
    }
    for (int at = 0; at + wanted.size() <= words.size(); at++) {
      int i = 0;
      while (i < wanted.size() && matches(words.get(at + i), wanted.get(i), bent)) {
        i++;
      }
      if (i == wanted.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String word, String wanted, boolean bent) {
    if (!bent) {
      return word.equals(wanted);
    }
    int letters = wanted.length();
    String stem = letters <= 3 ? wanted : wanted.substring(0, Math.max(3, (letters * 2 + 2) / 3));
    return prefixed ? word.contains(stem) : word.startsWith(stem);
  }

  private static List<String> words(String text) {
    String folded =
        MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[أإآ]", "ا")
            .replace('ة', 'ه')
            .replaceAll("[ىی]", "ي")
            .replace('ک', 'ك');
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(folded);
    List<String> words = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(folded.substring(from, to));
      }
    }
    return words;
  }
}
