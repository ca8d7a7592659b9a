package rs.putokaz.published.search.analysis;

/**
 * Vowel length, nukta and nasal signs that typists of Indic scripts confuse. The blocks have one
 * layout, 128 signs apart.
 */
final class IndicLetters {

  private static final int BLOCK = 0x80;

  private IndicLetters() {}

  static void fold(char c, StringBuilder out) {
    int base = c & ~(BLOCK - 1);
    int sign = c - base;
    switch (sign) {
      case 0x3C -> {
        return;
      }
      case 0x01 -> out.append((char) (base + 0x02));
      case 0x70 -> out.append((char) (base + (base == 0xA00 ? 0x02 : sign)));
      case 0x71 -> {
        if (base != 0xA00) {
          out.append(c);
        }
      }
      case 0x40 -> out.append((char) (base + 0x3F));
      case 0x42 -> out.append((char) (base + 0x41));
      case 0x08 -> out.append((char) (base + 0x07));
      case 0x0A -> out.append((char) (base + 0x09));
      default -> out.append(c);
    }
  }
}
