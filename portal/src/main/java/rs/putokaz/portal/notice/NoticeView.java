package rs.putokaz.portal.notice;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rs.putokaz.i18n.language.Language;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.i18n.phrase.Phrases;
import rs.putokaz.i18n.phrase.Sentence;
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
 */
public record NoticeView(String sign, List<Sentence> sentences, String times, String days) {

  private static final Map<NoticePhrase, String> SIGNS =
      Map.of(
          NoticePhrase.MEALS, "meal",
          NoticePhrase.TRANSPORT, "bus",
          NoticePhrase.DOCTOR, "heart",
          NoticePhrase.DISTRIBUTION, "box",
          NoticePhrase.ROOM_CHANGE, "bed",
          NoticePhrase.VISIT, "visit",
          NoticePhrase.ACTIVITY, "ball");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /**
   * The notices in the order in which they begin. One of a kind that this node is too old to know
   * is left out.
   */
  public static List<NoticeView> of(List<Notice> notices, Reader reader) {
    return notices.stream()
        .sorted(Comparator.comparing(Notice::firstDay).thenComparing(Notice::from))
        .flatMap(notice -> of(notice, reader))
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
                    times(notice),
                    days(notice, reader.uiLanguage())));
  }

  private static String times(Notice notice) {
    String from = TIME.format(notice.from());
    return notice.until() == null ? from : from + "–" + TIME.format(notice.until());
  }

  private static String days(Notice notice, Language language) {
    String first = Dates.format(notice.firstDay(), language);
    if (notice.firstDay().equals(notice.lastDay())) {
      return first;
    }
    String range = first + " – " + Dates.format(notice.lastDay(), language);
    return notice.weekdays().isEmpty()
        ? range
        : Dates.weekdays(notice.weekdays(), language) + ", " + range;
  }
}
