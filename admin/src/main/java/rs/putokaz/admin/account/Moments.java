package rs.putokaz.admin.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as the desk writes them, in the time of Serbia. */
final class Moments {

  private static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

  private Moments() {}

  static String day(Instant time, String languageTag) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Locale.forLanguageTag(languageTag))
        .format(time.atZone(ZONE));
  }

  static String dayAndTime(Instant time, String languageTag) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.forLanguageTag(languageTag))
        .format(time.atZone(ZONE));
  }
}
