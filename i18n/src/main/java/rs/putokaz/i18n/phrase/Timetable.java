package rs.putokaz.i18n.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.text.Dates;

/** Says in the words of a language when something is. */
public final class Timetable {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Timetable() {}

  /**
   * Days and times.
   *
   * @param days in words; empty for every day
   * @param times such as {@code 12:00–14:00}; empty for none
   */
  public record Line(String days, String times) {}

  /** Times on some days of the week; on every day when there are none. */
  public static Line line(
      Set<DayOfWeek> weekdays, LocalTime from, LocalTime until, Language language) {
    String days = weekdays.isEmpty() ? "" : Dates.weekdays(weekdays, language);
    return new Line(days, times(from, until));
  }

  /**
   * Times on days of the calendar.
   *
   * @param from null for no times
   */
  public static Line line(
      LocalDate firstDay, LocalDate lastDay, LocalTime from, LocalTime until, Language language) {
    return new Line(days(firstDay, lastDay, language), from == null ? "" : times(from, until));
  }

  /** From when to when, such as {@code 12:00–14:00}; {@code 12:00} when the end is null. */
  public static String times(LocalTime from, LocalTime until) {
    return until == null ? TIME.format(from) : TIME.format(from) + "–" + TIME.format(until);
  }

  /** From which day to which, in words. */
  public static String days(LocalDate firstDay, LocalDate lastDay, Language language) {
    String first = Dates.format(firstDay, language);
    return firstDay.equals(lastDay) ? first : first + " – " + Dates.format(lastDay, language);
  }
}
