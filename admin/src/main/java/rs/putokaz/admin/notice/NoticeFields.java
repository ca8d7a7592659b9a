package rs.putokaz.admin.notice;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rs.putokaz.desk.notice.NoticeForm;
import rs.putokaz.i18n.phrase.NoticePhrase;

/** The fields of a notice while somebody fills them in. */
public class NoticeFields implements Serializable {

  private static final long serialVersionUID = 1;

  private NoticePhrase phrase = NoticePhrase.MEALS;
  private String what = "";
  private String place = "";
  private Integer number;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private List<String> weekdays = new ArrayList<>();
  private LocalTime from;
  private LocalTime until;

  static NoticeFields of(NoticeForm form) {
    NoticeFields fields = new NoticeFields();
    fields.phrase = form.phrase();
    fields.what = form.what();
    fields.place = form.place();
    fields.number = form.number() == 0 ? null : form.number();
    fields.firstDay = form.firstDay();
    fields.lastDay = form.lastDay();
    fields.weekdays =
        form.weekdays().stream().sorted().map(DayOfWeek::name).collect(Collectors.toList());
    fields.from = form.from();
    fields.until = form.until();
    return fields;
  }

  NoticeForm form() {
    return new NoticeForm(
        phrase,
        what,
        place,
        number == null ? 0 : number,
        firstDay,
        lastDay,
        weekdays.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
        from,
        until);
  }

  /** Word of the kind. */
  public String getPhrase() {
    return phrase.word();
  }

  /** Takes what was chosen; the word of another kind's list means nothing any more. */
  public void setPhrase(String word) {
    NoticePhrase chosen = NoticePhrase.of(word).orElse(phrase);
    if (chosen != phrase) {
      phrase = chosen;
      what = "";
    }
  }

  /** Whether the kind has a list of words. */
  public boolean isWhatAsked() {
    return phrase.what().isPresent();
  }

  /** Whether the kind names a room. */
  public boolean isNumberAsked() {
    return phrase.hasNumber();
  }

  /** Word of the kind's list. */
  public String getWhat() {
    return what;
  }

  /** Takes what was chosen. */
  public void setWhat(String what) {
    this.what = what;
  }

  /** Word of the place. */
  public String getPlace() {
    return place;
  }

  /** Takes what was chosen. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Number of the room. */
  public Integer getNumber() {
    return number;
  }

  /** Takes what was typed. */
  public void setNumber(Integer number) {
    this.number = number;
  }

  /** First day. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** Takes what was typed. */
  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /** Last day; null for the first alone. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Takes what was typed. */
  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  /** Names of the days of the week. */
  public List<String> getWeekdays() {
    return weekdays;
  }

  /** Takes what was ticked. */
  public void setWeekdays(List<String> weekdays) {
    this.weekdays = weekdays == null ? new ArrayList<>() : weekdays;
  }

  /** When it begins. */
  public LocalTime getFrom() {
    return from;
  }

  /** Takes what was typed. */
  public void setFrom(LocalTime from) {
    this.from = from;
  }

  /** When it ends; null when that is not known. */
  public LocalTime getUntil() {
    return until;
  }

  /** Takes what was typed. */
  public void setUntil(LocalTime until) {
    this.until = until;
  }
}
