package rs.putokaz.desk.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.desk.item.WordsConverter;
import rs.putokaz.i18n.phrase.AlertPhrase;
import rs.putokaz.published.document.Alert;

/**
 * An alarm. One for all centres waits for a second person; then, or at once for single centres,
 * people see it until it ends by itself or somebody clears it. That it is clear they see for a
 * while.
 */
@Entity
@Table(schema = "desk", name = "alert")
public class RaisedAlert {

  /** For how long people are told that the danger is over. */
  static final Duration CLEARED = Duration.ofMinutes(10);

  @Id private UUID id;
  private String phrase;

  @Convert(converter = WordsConverter.class)
  private List<String> centres;

  private String place;
  private boolean drill;

  @Column(name = "raised_by")
  private UUID raisedBy;

  @Column(name = "raised_at")
  @Convert(converter = InstantConverter.class)
  private Instant raisedAt;

  @Column(name = "confirmed_by")
  @Convert(converter = OptionalIdConverter.class)
  private UUID confirmedBy;

  @Convert(converter = InstantConverter.class)
  private Instant expires;

  private boolean cleared;

  @Column(name = "began_at")
  @Convert(converter = InstantConverter.class)
  private Instant beganAt;

  @Column(name = "cleared_at")
  @Convert(converter = InstantConverter.class)
  private Instant clearedAt;

  @Version private long version;

  /** For JPA. */
  protected RaisedAlert() {}

  RaisedAlert(AlertForm form, UUID by, Instant at) {
    this.id = UUID.randomUUID();
    this.raisedBy = by;
    phrase = form.phrase().word();
    centres = form.centres();
    place = form.place();
    drill = form.drill();
    raisedAt = at;
    beganAt = at;
    expires = at.plus(Duration.ofMinutes(form.minutes()));
  }

  /** The time runs from now: while it waited nobody saw it. */
  void confirm(UUID by, Instant at) {
    Duration lasts = Duration.between(raisedAt, expires);
    confirmedBy = by;
    raisedAt = at;
    beganAt = at;
    expires = at.plus(lasts);
  }

  void clear(Instant at) {
    cleared = true;
    clearedAt = at;
    raisedAt = at;
    expires = at.plus(CLEARED);
  }

  /** Nobody has seen it, so nobody has to be told that it is over. */
  void drop(Instant at) {
    cleared = true;
    clearedAt = at;
    expires = at;
  }

  /** What people get of it. */
  Alert document() {
    return new Alert(id.toString(), phrase, centres, place, drill, cleared, raisedAt, expires);
  }

  /** Whether a second person has to confirm it before anybody sees it. */
  public boolean isWaiting() {
    return centres.isEmpty() && confirmedBy == null && !cleared;
  }

  /** Key of the alarm, and of its publication. */
  public UUID id() {
    return id;
  }

  /** What kind it is. */
  public AlertPhrase phrase() {
    return AlertPhrase.of(phrase).orElseThrow();
  }

  /** Slugs of the centres; none for all. */
  public List<String> centres() {
    return centres;
  }

  /** Word of the place; may be empty. */
  public String place() {
    return place;
  }

  /** Whether it is an exercise. */
  public boolean isDrill() {
    return drill;
  }

  /** Whether somebody has cleared it. */
  public boolean isCleared() {
    return cleared;
  }

  /** Who raised it. */
  public UUID raisedBy() {
    return raisedBy;
  }

  /** When people had it first; when it was raised as long as it waits. */
  public Instant beganAt() {
    return beganAt;
  }

  /** When the danger was over: when somebody cleared it, else when it ends by itself. */
  public Instant endsAt() {
    return clearedAt == null ? expires : clearedAt;
  }

  /** When it was raised, confirmed or cleared, whichever was last. */
  public Instant raisedAt() {
    return raisedAt;
  }

  /** When it ends by itself. */
  public Instant expires() {
    return expires;
  }
}
