package rs.putokaz.i18n.script;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Serbian words whose Latin form is not the derived one, such as names of brands. A word is found
 * as a whole and in any case; a bent form is a word of its own. Immutable.
 */
public final class LatinExceptions {

  /** No exceptions: everything is derived. */
  public static final LatinExceptions NONE = new LatinExceptions(Map.of());

  private final Map<String, String> wanted = new HashMap<>();

  /** The Latin forms by Cyrillic word, whose case means nothing. */
  public LatinExceptions(Map<String, String> latinByWord) {
    latinByWord.forEach((word, latin) -> wanted.put(lower(word), latin));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Whether that is one word that can have an exception: Serbian Cyrillic letters alone. */
  public static boolean isWord(String text) {
    return !text.isEmpty()
        && lower(text).chars().allMatch(c -> SerbianAlphabet.isSerbianCyrillic((char) c));
  }

  /** The Latin form of a word as it is cased in the text; empty when it is to be derived. */
  Optional<String> of(String word) {
    return Optional.ofNullable(wanted.get(lower(word))).map(latin -> cased(word, latin));
  }

  private static String cased(String word, String latin) {
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return latin.toUpperCase(Locale.ROOT);
    }
    boolean plain = latin.equals(latin.toLowerCase(Locale.ROOT));
    return plain && Character.isUpperCase(word.charAt(0))
        ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1)
        : latin;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
