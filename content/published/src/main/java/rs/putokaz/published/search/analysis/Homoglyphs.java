package rs.putokaz.published.search.analysis;

/** Heals words in which letters of the other alphabet stand for those that look alike. */
final class Homoglyphs {

  private static final String CYRILLIC = "аеорсухјіѕАВЕКМНОРСТУХЈІЅ";
  private static final String LATIN = "aeopcyxjisABEKMHOPCTYXJIS";

  private Homoglyphs() {}

  static String heal(String word) {
    int cyrillic = 0;
    int latin = 0;
    int doubtfulLatin = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x400 && c < 0x530) {
        cyrillic++;
      } else if (isLatin(c)) {
        latin++;
        doubtfulLatin += LATIN.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (cyrillic == 0 || latin == 0) {
      return word;
    }
    return doubtfulLatin == latin ? replace(word, LATIN, CYRILLIC) : replace(word, CYRILLIC, LATIN);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
  }

  private static String replace(String word, String from, String to) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      int at = from.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, to.charAt(at));
      }
    }
    return out.toString();
  }
}
