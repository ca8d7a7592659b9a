package rs.putokaz.admin.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import rs.putokaz.published.document.Service;

/** Days with other hours while somebody fills them in. */
public class ExceptionFields implements Serializable {

  private static final long serialVersionUID = 1;

  private LocalDate firstDay;
  private LocalDate lastDay;
  private LocalTime from;
  private LocalTime until;

  /** The fields of what is known. */
  public static ExceptionFields of(Service.Exception exception) {
    ExceptionFields fields = new ExceptionFields();
    fields.firstDay = exception.firstDay();
    fields.lastDay = exception.lastDay();
    fields.from = exception.from();
    fields.until = exception.until();
    return fields;
  }

  /** What was filled in. */
  public Service.Exception exception() {
    return new Service.Exception(firstDay, lastDay == null ? firstDay : lastDay, from, until);
  }

  /** Whether nothing was filled in. */
  public boolean isEmpty() {
    return firstDay == null && lastDay == null && from == null && until == null;
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

  /** When it opens; null when it is closed. */
  public LocalTime getFrom() {
    return from;
  }

  /** Takes what was typed. */
  public void setFrom(LocalTime from) {
    this.from = from;
  }

  /** When it closes; null when it is closed. */
  public LocalTime getUntil() {
    return until;
  }

  /** Takes what was typed. */
  public void setUntil(LocalTime until) {
    this.until = until;
  }
}
