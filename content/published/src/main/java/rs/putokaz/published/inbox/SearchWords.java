package rs.putokaz.published.inbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import rs.putokaz.i18n.script.SerbianTransliterator;

/** Decides what of a reader's query may be kept, and in which form equal ones are counted. */
final class SearchWords {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;

  /** Five digits may be a telephone, a document or a case; fewer are years and articles of laws. */
  private static final int MOST_DIGITS = 4;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S} ]+|[\\p{P}\\p{S} ]+$");

  private SearchWords() {}

  /**
   * The query in small letters and without what stands around it; Serbian in Latin, as it is the
   * same in both scripts. Empty when it may name a person, or says nothing.
   */
  static Optional<String> of(String language, String typed) {
    if (typed.indexOf('@') >= 0) {
      return Optional.empty();
    }
    String one = SPACE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll(" ");
    String bare = EDGES.matcher(one.toLowerCase(Locale.ROOT)).replaceAll("");
    String words = language.equals("sr") ? SerbianTransliterator.toLatin(bare) : bare;
    boolean kept =
        words.length() >= SHORTEST
            && words.length() <= LONGEST
            && words.indexOf('@') < 0
            && words.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS
            && words.codePoints().anyMatch(Character::isLetter);
    return kept ? Optional.of(words) : Optional.empty();
  }
}
