package rs.putokaz.i18n.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The thirty letters of Serbian in both scripts, and who is not one of them. */
final class SerbianAlphabet {

  private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџшѐѝ";
  private static final String[] LATIN =
      ("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š è ì").split(" ");

  private static final Map<Character, String> TO_LATIN = new HashMap<>();
  private static final Map<String, Character> TO_CYRILLIC = new HashMap<>();

  static {
    for (int i = 0; i < LATIN.length; i++) {
      char lower = CYRILLIC.charAt(i);
      TO_LATIN.put(lower, LATIN[i]);
      TO_LATIN.put(Character.toUpperCase(lower), titleCase(LATIN[i]));
      TO_CYRILLIC.put(LATIN[i], lower);
    }
    TO_CYRILLIC.put("ǆ", 'џ');
    TO_CYRILLIC.put("ǉ", 'љ');
    TO_CYRILLIC.put("ǌ", 'њ');
  }

  private SerbianAlphabet() {}

  /** The Latin spelling of a Cyrillic letter; of a capital digraph the title form ("Lj"). */
  static Optional<String> latin(char cyrillic) {
    return Optional.ofNullable(TO_LATIN.get(cyrillic));
  }

  /** The lower-case Cyrillic letter for a lower-case Latin letter or digraph. */
  static Optional<Character> cyrillic(String latin) {
    return Optional.ofNullable(TO_CYRILLIC.get(latin));
  }

  static boolean isSerbianCyrillic(char c) {
    return TO_LATIN.containsKey(c);
  }

  static boolean isSerbianLatin(char c) {
    return TO_CYRILLIC.containsKey(String.valueOf(Character.toLowerCase(c)));
  }

  static boolean isCyrillic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Letters and the marks above them: what a word is made of. */
  static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String titleCase(String latin) {
    return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }
}
