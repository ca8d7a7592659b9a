package rs.putokaz.i18n.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rs.putokaz.i18n.language.Language;

/**
 * Dates in words. The Gregorian date comes first and in Latin digits, because offices in Serbia and
 * every document use it; readers of Persian, Dari and Pashto get their own calendar's date behind
 * it in brackets, in their own digits. Thread-safe.
 */
public final class Dates {

  private static final Set<String> PERSIAN_CALENDAR = Set.of("fa", "fa-AF", "ps");

  /**
   * ICU puts an era sign before Pashto, spells Somali months out in three words, and is American.
   */
  private static final Map<String, String> OWN_PATTERNS =
      Map.of("ps", "d MMMM y", "so", "d MMM y", "en", "d MMMM y");

  private static final Map<ULocale, DateFormat> FORMATS = new ConcurrentHashMap<>();

  private static final int A_SPAN = 3;

  private Dates() {}

  /** The date in the long form of the language, such as "17. новембар 2026.". */
  public static String format(LocalDate date, Language language) {
    String gregorian = write(date, language, "ca-gregory-nu-latn");
    if (!PERSIAN_CALENDAR.contains(language.tag())) {
      return gregorian;
    }
    String persian = write(date, language, "ca-persian-nu-" + language.digits());
    return gregorian + " (" + persian + ")";
  }

  /**
   * The calendar that readers of the language live by, as Unicode locales name it (UTS 35): {@code
   * persian} or {@code gregory}.
   */
  public static String calendar(Language language) {
    return PERSIAN_CALENDAR.contains(language.tag()) ? "persian" : "gregory";
  }

  /**
   * Names of days of the week, in their order from Monday, such as "Monday and Friday"; three or
   * more that follow each other as "Monday – Friday".
   */
  public static String weekdays(Set<DayOfWeek> days, Language language) {
    String[] names =
        DateFormatSymbols.getInstance(language.locale())
            .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    List<String> own = days.stream().sorted().map(day -> names[1 + day.getValue() % 7]).toList();
    if (own.size() >= A_SPAN && span(days) == own.size()) {
      return own.get(0) + " – " + own.get(own.size() - 1);
    }
    return ListFormatter.getInstance(language.locale()).format(own);
  }

  private static int span(Set<DayOfWeek> days) {
    return Collections.max(days).getValue() - Collections.min(days).getValue() + 1;
  }

  private static String write(LocalDate date, Language language, String extension) {
    ULocale locale = ULocale.forLanguageTag(language.tag() + "-u-" + extension);
    DateFormat format = FORMATS.computeIfAbsent(locale, l -> create(l, language.tag()));
    Date noon = Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    return ((DateFormat) format.clone()).format(noon);
  }

  private static DateFormat create(ULocale locale, String tag) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    DateFormat format = DateFormat.getDateInstance(calendar, DateFormat.LONG, locale);
    String own = OWN_PATTERNS.get(tag);
    if (own != null) {
      ((SimpleDateFormat) format).applyPattern(own);
    }
    return format;
  }
}
