package rs.putokaz.admin.service;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rs.putokaz.published.document.Service;

/** Hours on some days of the week while somebody fills them in. */
public class HoursFields implements Serializable {

  private static final long serialVersionUID = 1;

  private List<String> weekdays = new ArrayList<>();
  private LocalTime from;
  private LocalTime until;

  /** The fields of what is known. */
  public static HoursFields of(Service.Hours hours) {
    HoursFields fields = new HoursFields();
    fields.weekdays =
        hours.weekdays().stream().sorted().map(DayOfWeek::name).collect(Collectors.toList());
    fields.from = hours.from();
    fields.until = hours.until();
    return fields;
  }

  /** What was filled in. */
  public Service.Hours hours() {
    return new Service.Hours(
        weekdays.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()), from, until);
  }

  /** Whether nothing was filled in. */
  public boolean isEmpty() {
    return from == null && until == null;
  }

  /** Names of the days of the week. */
  public List<String> getWeekdays() {
    return weekdays;
  }

  /** Takes what was ticked. */
  public void setWeekdays(List<String> weekdays) {
    this.weekdays = weekdays == null ? new ArrayList<>() : weekdays;
  }

  /** When it opens. */
  public LocalTime getFrom() {
    return from;
  }

  /** Takes what was typed. */
  public void setFrom(LocalTime from) {
    this.from = from;
  }

  /** When it closes. */
  public LocalTime getUntil() {
    return until;
  }

  /** Takes what was typed. */
  public void setUntil(LocalTime until) {
    this.until = until;
  }
}
