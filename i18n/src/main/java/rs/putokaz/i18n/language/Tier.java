package rs.putokaz.i18n.language;

/** In which wave a language is served. */
public enum Tier {
  /** What is written first and translated from. */
  SOURCE("0"),
  FIRST_WAVE("1"),
  SECOND_WAVE("2"),
  LATER("3"),
  /** Languages of the communities around the centres; events only. */
  HOST_COMMUNITY("H");

  private final String code;

  Tier(String code) {
    this.code = code;
  }

  static Tier of(String code) {
    for (Tier tier : values()) {
      if (tier.code.equals(code)) {
        return tier;
      }
    }
    throw new IllegalArgumentException("no tier " + code);
  }
}
