package rs.putokaz.desk.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.i18n.phrase.NoticePhrase;
import rs.putokaz.published.document.Notice;

/**
 * A notice on the board of a centre. It is posted, may be changed while it lasts, and is over at
 * {@link #ends()} or when somebody takes it down.
 */
@Entity
@Table(schema = "desk", name = "notice")
public class PostedNotice {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");

  /** So long somebody may still be looking for a bus that has a time of leaving alone. */
  private static final Duration WITHOUT_END = Duration.ofHours(1);

  @Id private UUID id;
  private String centre;
  private String phrase;
  private String what;
  private String place;
  private int number;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private String weekdays;

  @Column(name = "starts_at")
  private LocalTime from;

  @Column(name = "ends_at")
  private LocalTime until;

  @Convert(converter = InstantConverter.class)
  private Instant ends;

  @Column(name = "taken_down")
  private boolean takenDown;

  @Column(name = "posted_by")
  private UUID postedBy;

  @Column(name = "posted_at")
  @Convert(converter = InstantConverter.class)
  private Instant postedAt;

  @Column(name = "changed_at")
  @Convert(converter = InstantConverter.class)
  private Instant changedAt;

  @Version private long version;

  /** For JPA. */
  protected PostedNotice() {}

  PostedNotice(String centre, NoticeForm form, UUID by, Instant at) {
    this.id = UUID.randomUUID();
    this.centre = centre;
    this.postedBy = by;
    this.postedAt = at;
    revise(form, at);
  }

  /** Takes over a form that was checked. */
  final void revise(NoticeForm form, Instant at) {
    changedAt = at;
    phrase = form.phrase().word();
    what = form.what();
    place = form.place();
    number = form.number();
    firstDay = form.firstDay();
    lastDay = form.lastDay();
    weekdays =
        form.weekdays().stream()
            .sorted()
            .map(day -> Integer.toString(day.getValue()))
            .collect(Collectors.joining());
    from = form.from();
    until = form.until();
    ends = endOf(form);
  }

  /** When a notice of that form is over for good. */
  static Instant endOf(NoticeForm form) {
    LocalDate day = form.lastTime().orElseThrow();
    return form.until() == null
        ? day.atTime(form.from()).atZone(SERBIA).toInstant().plus(WITHOUT_END)
        : day.atTime(form.until()).atZone(SERBIA).toInstant();
  }

  void takeDown() {
    takenDown = true;
  }

  void putBack(Instant at) {
    changedAt = at;
    takenDown = false;
  }

  /** What was filled in. */
  public NoticeForm form() {
    return new NoticeForm(
        NoticePhrase.of(phrase).orElseThrow(),
        what,
        place,
        number,
        firstDay,
        lastDay,
        days(),
        from,
        until);
  }

  /** What readers get of it. */
  Notice document() {
    return new Notice(
        id.toString(),
        centre,
        phrase,
        what,
        place,
        number,
        firstDay,
        lastDay,
        days(),
        from,
        until,
        changedAt);
  }

  private Set<DayOfWeek> days() {
    return weekdays
        .chars()
        .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
        .collect(Collectors.toSet());
  }

  /** Key of the notice, and of its publication. */
  public UUID id() {
    return id;
  }

  /** Slug of the centre. */
  public String centre() {
    return centre;
  }

  /** When it is over for good. */
  public Instant ends() {
    return ends;
  }

  /** Whether somebody has taken it down. */
  public boolean isTakenDown() {
    return takenDown;
  }

  /** When it was posted. */
  public Instant postedAt() {
    return postedAt;
  }

  /** Number of the last stored change. */
  public long version() {
    return version;
  }
}
