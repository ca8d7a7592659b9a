package rs.putokaz.portal.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
import rs.putokaz.i18n.phrase.Timetable;
import rs.putokaz.i18n.text.Dates;
import rs.putokaz.portal.page.Reader;
import rs.putokaz.published.document.Notice;

/**
 * A notice in the words of a reader.
 *
 * @param sign its pictogram
 * @param sentences what it says: in the reader's language, or in Serbian and English
 * @param times from when to when, such as {@code 12:00–14:00}
 * @param days on which days, in words
 * @param isToday whether it is today
 */
public record NoticeView(
    String sign, List<Sentence> sentences, String times, String days, boolean isToday) {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  private static final Map<NoticePhrase, String> SIGNS =
      Map.of(
          NoticePhrase.MEALS, "meal",
          NoticePhrase.TRANSPORT, "bus",
          NoticePhrase.DOCTOR, "heart",
          NoticePhrase.DISTRIBUTION, "box",
          NoticePhrase.ROOM_CHANGE, "bed",
          NoticePhrase.VISIT, "visit",
          NoticePhrase.ACTIVITY, "ball");

  /**
   * The notices in the order in which they begin, those of a day in the order of the hours. One of
   * a kind that this node is too old to know is left out.
   */
  public static List<NoticeView> of(List<Notice> notices, Reader reader) {
    return notices.stream()
        .sorted(Comparator.comparing(Notice::firstDay).thenComparing(Notice::from))
        .flatMap(notice -> of(notice, reader))
        .toList();
  }

  /** Those of today, as a timetable. */
  public static List<NoticeView> ofToday(List<NoticeView> notices) {
    return notices.stream()
        .filter(NoticeView::isToday)
        .sorted(Comparator.comparing(NoticeView::times))
        .toList();
  }

  /** The pictogram of a phrase. */
  public static String sign(NoticePhrase phrase) {
    return SIGNS.get(phrase);
  }

  private static Stream<NoticeView> of(Notice notice, Reader reader) {
    return NoticePhrase.of(notice.phrase()).stream()
        .map(
            phrase ->
                new NoticeView(
                    SIGNS.get(phrase),
                    Phrases.notice(
                        reader.language(), phrase, notice.what(), notice.place(), notice.number()),
                    Timetable.times(notice.from(), notice.until()),
                    days(notice, reader.uiLanguage()),
                    notice.isOn(LocalDate.now(SERBIA))));
  }

  private static String days(Notice notice, Language language) {
    String days = Timetable.days(notice.firstDay(), notice.lastDay(), language);
    return notice.weekdays().isEmpty() || notice.firstDay().equals(notice.lastDay())
        ? days
        : Dates.weekdays(notice.weekdays(), language) + ", " + days;
  }
}
