package rs.putokaz.published.search.reading;

/**
 * The consonants that a word keeps in any romanisation. Letters that sound alike to the typist
 * share one sign.
 */
final class Skeletons {

  private static final String ARABIC = "بپتطثسصجچخدذزضظرڑړڒژږشښغقفكگلمنڼٹټڈډڤ";
  private static final String SIGNS = "bpttsssjCXdzzzzrrrrJJSSGGfkglmnnttddv";
  private static final String ROMAN = "bpttsssjckdzzzzrrrrjjssggfkglmnnttddv";

  private Skeletons() {}

  static String ofArabic(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = ARABIC.indexOf(c);
      if (at >= 0) {
        out.append(SIGNS.charAt(at));
      } else if (i == 0 && (c == 'ه' || c == 'ح')) {
        out.append('h');
      }
    }
    return out.toString();
  }

  // v, w and y are also vowel letters, so both sides leave them out
  static String ofLatin(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i > 0 && c == word.charAt(i - 1)) {
        // Arabic script writes a doubled consonant once
        continue;
      }
      boolean aspirated = i + 1 < word.length() && word.charAt(i + 1) == 'h';
      char sign = aspirated ? digraph(c) : single(c);
      if (c == 'h' && i == 0) {
        out.append('h');
      } else if (sign != 0) {
        out.append(sign);
        i += aspirated && digraph(c) != single(c) ? 1 : 0;
      }
    }
    return out.toString();
  }

  private static char digraph(char c) {
    return switch (c) {
      case 's' -> 'S';
      case 'c' -> 'C';
      case 'k' -> 'X';
      case 'g' -> 'G';
      case 'z' -> 'J';
      case 'p' -> 'f';
      default -> single(c);
    };
  }

  private static char single(char c) {
    return switch (c) {
      case 'b', 'p', 't', 's', 'j', 'd', 'z', 'r', 'f', 'k', 'g', 'l', 'm', 'n' -> c;
      case 'q' -> 'G';
      case 'x' -> 'X';
      case 'c' -> 'k';
      default -> 0;
    };
  }

  /** A rough romanisation, to compare whole words. */
  static String romanize(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = ARABIC.indexOf(c);
      if (at >= 0) {
        out.append(ROMAN.charAt(at));
      } else {
        out.append(
            switch (c) {
              case 'ا', 'ع' -> "a";
              case 'و' -> i == 0 ? "v" : "o";
              case 'ي' -> "i";
              case 'ه', 'ح' -> "h";
              default -> "";
            });
      }
    }
    return out.toString();
  }

  /** A typed word with one letter a sound, like {@link #romanize}. */
  static String plainLatin(String word) {
    return word.replace("kh", "k")
        .replace("gh", "g")
        .replace("sh", "s")
        .replace("ch", "c")
        .replace("zh", "j")
        .replace('q', 'g')
        .replace("oo", "o")
        .replace("ee", "i")
        .replace("aa", "a")
        .replace('u', 'o')
        .replace('e', 'i')
        .replace('y', 'i');
  }
}
