package rs.putokaz.published.search.analysis;

/** Lower-case Serbian Cyrillic letter by letter into Latin; other letters stay. */
final class SerbianLetters {

  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";

  private SerbianLetters() {}

  static String toLatin(String lower) {
    StringBuilder out = new StringBuilder(lower.length() + 4);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int at = CYRILLIC.indexOf(c);
      if (at >= 0) {
        out.append(LATIN.charAt(at));
      } else if (c == 'љ') {
        out.append("lj");
      } else if (c == 'њ') {
        out.append("nj");
      } else if (c == 'џ') {
        out.append("dž");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
