package rs.putokaz.i18n.language;

import java.util.Locale;

/** The direction in which a script is read. */
public enum Direction {
  LTR,
  RTL;

  /** The value of HTML's {@code dir} attribute. */
  public String html() {
    return name().toLowerCase(Locale.ROOT);
  }
}
