package rs.putokaz.desk.translation.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rs.putokaz.i18n.language.Language;

/** Sees whether a text is in its language at all, as far as words and letters tell. */
final class LanguageChecks {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Cf}]+");

  /** So many words in a row are no name any more. */
  private static final int WORDS_OF_A_NAME = 2;

  private static final int WORDS_OF_A_SENTENCE = 6;
  private static final double MOST_WORDS_OF_THE_SOURCE = 0.7;

  private LanguageChecks() {}

  /** Whether a text was translated: it is not the source, nor made of words of the source. */
  static List<Finding> untranslated(String source, String target) {
    List<String> from = words(source);
    List<String> to = words(target);
    if (to.isEmpty()) {
      return List.of();
    }
    if (to.equals(from)) {
      return List.of(
          to.size() > WORDS_OF_A_NAME
              ? Finding.error(FindingKind.UNTRANSLATED, "")
              : Finding.warning(FindingKind.UNTRANSLATED, ""));
    }
    Set<String> known = Set.copyOf(from);
    long kept = to.stream().filter(known::contains).count();
    boolean mostly = kept > to.size() * MOST_WORDS_OF_THE_SOURCE;
    return mostly && to.size() >= WORDS_OF_A_SENTENCE
        ? List.of(Finding.warning(FindingKind.UNTRANSLATED, ""))
        : List.of();
  }

  /** Whether words are in the script of the language; names that the source has too may be not. */
  static List<Finding> script(String source, String target, Language language) {
    UnicodeScript expected = script(language);
    Set<String> known = Set.copyOf(words(source));
    List<String> own = words(target).stream().filter(word -> !known.contains(word)).toList();
    List<String> foreign = new ArrayList<>();
    List<String> mixed = new ArrayList<>();
    for (String word : own) {
      Set<UnicodeScript> scripts = scripts(word);
      if (!scripts.isEmpty() && !scripts.contains(expected)) {
        foreign.add(word);
      } else if (scripts.size() > 1) {
        mixed.add(word);
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (foreign.size() * 2 > own.size()) {
      findings.add(
          foreign.size() > WORDS_OF_A_NAME
              ? Finding.error(FindingKind.SCRIPT, foreign.get(0))
              : Finding.warning(FindingKind.SCRIPT, foreign.get(0)));
    }
    mixed.forEach(word -> findings.add(Finding.warning(FindingKind.SCRIPT, word)));
    return findings;
  }

  private static UnicodeScript script(Language language) {
    return language.script().equals("Hans")
        ? UnicodeScript.HAN
        : UnicodeScript.forName(language.script());
  }

  private static Set<UnicodeScript> scripts(String word) {
    return word.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .collect(Collectors.toSet());
  }

  private static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(new TextValues(text).words().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
