package rs.putokaz.desk.translation.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rs.putokaz.i18n.text.Digits;

/**
 * What stands in a text and is the same in every language: addresses, placeholders, dates,
 * telephone numbers, numbers. Each is in one form, whatever the digits and the punctuation of the
 * language.
 */
final class TextValues {

  private static final Pattern CONTROL =
      Pattern.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]");
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"،؛)]*[^\\s<>\"،؛).,;:!?]");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$?\\{\\{?[\\w. -]+\\}?\\}|%(?:\\d+\\$)?[sd]\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./-] ?(\\d{1,2})[./-] ?(\\d{4})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})(?!\\d)");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\p{L}\\d])(?:\\+|0)[\\d \u00a0()/.\u2010-\u2013-]{4,}\\d");
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<![\\d.,])\\d{1,3}(?:([.,\u066b\u066c\u00a0\u202f ])\\d{3})(?:\\1\\d{3})*(?![\\d])");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final int FEWEST_DIGITS_OF_A_PHONE = 6;

  private final Set<String> emails = new LinkedHashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Set<String> placeholders = new LinkedHashSet<>();
  private final Set<String> dates = new LinkedHashSet<>();
  private final Set<String> phones = new LinkedHashSet<>();
  private final Set<Long> numbers = new LinkedHashSet<>();
  private final Set<Long> datedNumbers = new HashSet<>();
  private final String words;

  TextValues(String plain) {
    String rest = Digits.latin(CONTROL.matcher(plain).replaceAll(""));
    rest = take(EMAIL, rest, found -> emails.add(found.group().toLowerCase(Locale.ROOT)));
    rest = take(ADDRESS, rest, found -> addresses.add(found.group()));
    rest = take(PLACEHOLDER, rest, found -> placeholders.add(found.group()));
    rest = take(YEAR_FIRST, rest, found -> date(found.group(1), found.group(2), found.group(3)));
    rest = take(DAY_FIRST, rest, found -> date(found.group(3), found.group(2), found.group(1)));
    rest = takePhones(rest);
    rest = take(GROUPED, rest, found -> number(NO_DIGIT.matcher(found.group()).replaceAll("")));
    words = take(NUMBER, rest, found -> number(found.group()));
  }

  private static String take(Pattern pattern, String text, Consumer<MatchResult> use) {
    Matcher matcher = pattern.matcher(text);
    return matcher.replaceAll(
        found -> {
          use.accept(found);
          return " ";
        });
  }

  private String takePhones(String text) {
    return PHONE
        .matcher(text)
        .replaceAll(
            found -> {
              String digits = NO_DIGIT.matcher(found.group()).replaceAll("");
              if (digits.length() < FEWEST_DIGITS_OF_A_PHONE) {
                return Matcher.quoteReplacement(found.group());
              }
              phones.add(national(digits));
              return " ";
            });
  }

  /** With and without the prefix of Serbia it is the same number. */
  static String national(String digits) {
    return digits.replaceFirst("^(?:0*381|0+)", "");
  }

  private void date(String year, String month, String day) {
    dates.add(
        String.format(
            Locale.ROOT, "%s-%02d-%02d", year, Integer.valueOf(month), Integer.valueOf(day)));
    for (String part : List.of(year, month, day)) {
      datedNumbers.add(Long.valueOf(part));
    }
  }

  /** A number is told by its groups of digits: a half is 0,5 or 0.5, and eight is 8 or 08:00. */
  private void number(String digits) {
    if (digits.length() <= 18) {
      long value = Long.parseLong(digits);
      if (value > 0) {
        numbers.add(value);
      }
    }
  }

  Set<String> emails() {
    return emails;
  }

  Set<String> addresses() {
    return addresses;
  }

  Set<String> placeholders() {
    return placeholders;
  }

  /** Such as {@code 2026-11-20}. */
  Set<String> dates() {
    return dates;
  }

  /** Digits without the prefix of Serbia and without the zero of the place. */
  Set<String> phones() {
    return phones;
  }

  /** Numbers that are in no date and no telephone number, without 0. */
  Set<Long> numbers() {
    return numbers;
  }

  /** Whether that number stands somewhere, be it in a date. */
  boolean has(long number) {
    return numbers.contains(number) || datedNumbers.contains(number);
  }

  /** What is left of the text without all of them. */
  String words() {
    return words;
  }
}
