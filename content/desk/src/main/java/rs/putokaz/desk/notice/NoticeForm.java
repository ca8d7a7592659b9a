package rs.putokaz.desk.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rs.putokaz.desk.notice.RefusedNoticeException.Field;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.i18n.phrase.WordList;

/**
 * A notice as an officer fills it in.
 *
 * @param phrase what kind it is
 * @param what word of the kind's list; left out where it has none
 * @param place word of {@link WordList#PLACE}
 * @param number of a room, 1–9999; left out where the kind names none
 * @param firstDay first day on which it holds
 * @param lastDay last day; null for the first alone
 * @param weekdays the days of the week on which it holds between them; empty for each
 * @param from when it begins, in Serbia
 * @param until when it ends; null when only the beginning is known
 */
public record NoticeForm(
    NoticePhrase phrase,
    String what,
    String place,
    int number,
    LocalDate firstDay,
    LocalDate lastDay,
    Set<DayOfWeek> weekdays,
    LocalTime from,
    LocalTime until) {

  /** Longer than this nobody knows what happens in a centre. */
  static final int MOST_DAYS = 366;

  private static final int HIGHEST_ROOM = 9_999;

  /** Leaves out what the kind has no use for. */
  public NoticeForm {
    what = phrase == null || phrase.what().isEmpty() || what == null ? "" : what;
    place = place == null ? "" : place;
    number = phrase == null || !phrase.hasNumber() ? 0 : number;
    lastDay = lastDay == null ? firstDay : lastDay;
    weekdays =
        weekdays == null || weekdays.isEmpty()
            ? Set.of()
            : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
  }

  /**
   * Checks each field by itself and together.
   *
   * @throws RefusedNoticeException with the first that is wrong
   */
  void check() {
    require(phrase != null, Field.PHRASE);
    require(phrase.what().map(list -> list.words().contains(what)).orElse(true), Field.WHAT);
    require(WordList.PLACE.words().contains(place), Field.PLACE);
    require(!phrase.hasNumber() || (number >= 1 && number <= HIGHEST_ROOM), Field.NUMBER);
    require(firstDay != null, Field.FIRST_DAY);
    require(!lastDay.isBefore(firstDay), Field.LAST_DAY);
    require(!lastDay.isAfter(firstDay.plusDays(MOST_DAYS)), Field.LAST_DAY);
    require(from != null, Field.FROM);
    require(until == null || until.isAfter(from), Field.UNTIL);
    require(lastTime().isPresent(), Field.WEEKDAYS);
  }

  /** The last day on which it holds; empty when none of its days is one of its weekdays. */
  Optional<LocalDate> lastTime() {
    return firstDay
        .datesUntil(lastDay.plusDays(1))
        .filter(day -> weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
        .reduce((earlier, later) -> later);
  }

  private static void require(boolean right, Field field) {
    if (!right) {
      throw new RefusedNoticeException(field);
    }
  }
}
