package rs.putokaz.i18n.text;

import java.util.Objects;

/**
 * The digits a reader sees: what is dialled, looked up on a door or compared with a document is in
 * Latin digits in every language.
 */
public final class Digits {

  private Digits() {}

  /**
   * The text with every decimal digit of any script as 0–9, and nothing else changed. For phone
   * numbers, addresses and codes.
   *
   * @throws NullPointerException if the text is null
   */
  public static String latin(String text) {
    Objects.requireNonNull(text, "text is required");
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
