package rs.putokaz.admin.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import rs.putokaz.admin.shell.Speech;
import rs.putokaz.desk.audit.AuditFault;
import rs.putokaz.desk.audit.AuditReport;
import rs.putokaz.desk.trail.AuditFilter;
import rs.putokaz.desk.trail.AuditPage;
import rs.putokaz.desk.trail.AuditRow;
import rs.putokaz.desk.trail.AuditTrail;

/** The log of actions. All that is chosen stands in the address. */
@Named("audit")
@RequestScoped
public class AuditBean {

  private static final int ROWS = 50;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject AuditTrail trail;
  @Inject Speech speech;

  private String person = "";
  private String action = "";
  private String subject = "";
  private LocalDate day;
  private int page = 1;
  private AuditPage shown;
  private Map<String, String> people;
  private AuditReport report;

  /** Reads what is asked for, once; a page after the last is the first. */
  private AuditPage shown() {
    if (shown == null) {
      shown = read();
      if (shown.rows().isEmpty() && page > 1) {
        page = 1;
        shown = read();
      }
    }
    return shown;
  }

  private AuditPage read() {
    UUID by = person.isEmpty() ? null : UUID.fromString(person);
    return trail.list(new AuditFilter(by, action, subject, day), (page - 1) * ROWS, ROWS);
  }

  /** Looks through the whole log. */
  public void verify() {
    report = trail.verify();
  }

  /** What looking through the log has shown; null before. */
  public AuditReport getReport() {
    return report;
  }

  /** The faults of the log in a sentence each; empty before it was looked through. */
  public List<String> getFaults() {
    return report == null ? List.of() : report.faults().stream().map(this::sentence).toList();
  }

  private String sentence(AuditFault fault) {
    String key =
        switch (fault.kind()) {
          case CHANGED -> "audit.fault.changed";
          case MISSING -> "audit.fault.missing";
          case REORDERED -> "audit.fault.reordered";
        };
    return speech.messages().text(key, Map.of("no", Long.toString(fault.no())));
  }

  /** The entries of this page, the newest first. */
  public List<AuditRow> getRows() {
    return shown().rows();
  }

  /** How many entries fit. */
  public int getTotal() {
    return shown().total();
  }

  /** People who are in the log, by id. */
  public Map<String, String> getPeople() {
    if (people == null) {
      people = trail.people();
    }
    return people;
  }

  /** Words of the actions of the log, each its own name. */
  public Map<String, String> getActions() {
    Map<String, String> actions = new LinkedHashMap<>();
    trail.actions().forEach(word -> actions.put(word, word));
    return actions;
  }

  /** Address of the page before; empty on the first. */
  public String getBefore() {
    shown();
    return page > 1 ? address(page - 1) : "";
  }

  /** Address of the page after; empty on the last. */
  public String getAfter() {
    return page * ROWS < getTotal() ? address(page + 1) : "";
  }

  /** Which entries are shown, such as {@code 1–50}. */
  public String getRange() {
    int first = (page - 1) * ROWS;
    return (first + 1) + "–" + (first + getRows().size());
  }

  private String address(int number) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("person", person);
    all.put("action", action);
    all.put("subject", subject);
    all.put("day", getDay());
    StringBuilder address = new StringBuilder("audit.xhtml?page=" + number);
    all.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            address.append('&').append(name).append('=');
            address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
          }
        });
    return address.toString();
  }

  /** Id of the person; empty for anybody. */
  public String getPerson() {
    return person;
  }

  /** Takes it from the address; what is no id is ignored. */
  public void setPerson(String id) {
    person = ID.matcher(given(id)).matches() ? given(id) : "";
  }

  /** Word of the action; empty for any. */
  public String getAction() {
    return action;
  }

  /** Takes it from the address. */
  public void setAction(String word) {
    action = given(word);
  }

  /** A part of the subject; empty for any. */
  public String getSubject() {
    return subject;
  }

  /** Takes it from the address. */
  public void setSubject(String words) {
    subject = given(words);
  }

  /** The day, such as {@code 2026-11-20}; empty for any. */
  public String getDay() {
    return day == null ? "" : day.toString();
  }

  /** Takes it from the address; what is no day is ignored. */
  public void setDay(String date) {
    try {
      day = given(date).isEmpty() ? null : LocalDate.parse(given(date));
    } catch (DateTimeParseException e) {
      day = null;
    }
  }

  /** Number of the page, from 1. */
  public String getPage() {
    return Integer.toString(page);
  }

  /** Takes it from the address; nonsense is the first page. */
  public void setPage(String number) {
    page = given(number).matches("[1-9][0-9]{0,4}") ? Integer.parseInt(number.strip()) : 1;
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }
}
