package rs.putokaz.published.search.analysis;

/** Signs that sound alike and are written for one another. */
final class EthiopicLetters {

  private EthiopicLetters() {}

  static char fold(char c, String language) {
    int row = c & ~7;
    int vowel = c & 7;
    int folded =
        switch (row) {
          case 0x1210, 0x1280 -> 0x1200;
          case 0x12B8 -> language.equals("am") ? 0x1200 : row;
          case 0x1220 -> 0x1230;
          case 0x12D0 -> 0x12A0;
          case 0x1340 -> 0x1338;
          default -> row;
        };
    boolean sameSound =
        language.equals("am") && vowel == 3 && (folded == 0x1200 || folded == 0x12A0);
    return (char) (folded + (sameSound ? 0 : vowel));
  }
}
