package rs.putokaz.i18n.text;

import com.ibm.icu.text.NumberFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import rs.putokaz.i18n.language.Language;

/**
 * The digits a reader sees. What is dialled, looked up on a door or compared with a document is in
 * Latin digits in every language; only numbers in running text follow the language.
 */
public final class Digits {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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

  /** A time of day as hours and minutes of the 24-hour clock, such as 08:30. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** A number for running text, grouped and in the digits of the language. */
  public static String number(long number, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }
}
