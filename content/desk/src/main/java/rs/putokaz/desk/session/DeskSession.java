package rs.putokaz.desk.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import rs.putokaz.desk.person.Person;

/**
 * One browser in which a person is signed in. It ends by time, by somebody, or by a new password.
 */
@Entity
@Table(schema = "desk", name = "session")
public class DeskSession {

  private static final int LONGEST_AGENT = 300;

  @Id private UUID id;

  @Column(nullable = false)
  private UUID person;

  @Column(nullable = false)
  private String agent;

  @Column(nullable = false)
  private String origin;

  @Column(name = "password_mark", nullable = false)
  private String passwordMark;

  private boolean proved;

  @Column(name = "created_at", nullable = false)
  private OffsetDateTime createdAt;

  @Column(name = "used_at", nullable = false)
  private OffsetDateTime usedAt;

  @Column(name = "ended_at")
  private OffsetDateTime endedAt;

  /** For JPA. */
  protected DeskSession() {}

  DeskSession(Person person, String agent, String origin, Instant now) {
    this.id = UUID.randomUUID();
    this.person = person.id();
    this.agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    this.origin = origin;
    this.passwordMark = person.passwordMark();
    this.proved = !person.hasSecondFactor();
    this.createdAt = now.atOffset(ZoneOffset.UTC);
    this.usedAt = createdAt;
  }

  /** Key; known to the server only. */
  public UUID id() {
    return id;
  }

  /** Whose it is. */
  public UUID person() {
    return person;
  }

  /** What the browser says that it is; at most 300 characters, not to be trusted. */
  public String agent() {
    return agent;
  }

  /** IP address of its last noted use. */
  public String origin() {
    return origin;
  }

  /** Whether the second factor was shown, or none was there to be shown. */
  public boolean isProved() {
    return proved;
  }

  /** When the person signed in. */
  public Instant createdAt() {
    return createdAt.toInstant();
  }

  /** When it was last used, to the minute. */
  public Instant usedAt() {
    return usedAt.toInstant();
  }

  /** When it ends unless it is used. */
  public Instant endsAt(SessionLimits limits) {
    Instant idle = usedAt().plus(limits.idle());
    Instant longest = createdAt().plus(limits.longest());
    return idle.isBefore(longest) ? idle : longest;
  }

  boolean isLive(Person owner, Instant now, SessionLimits limits) {
    return endedAt == null
        && now.isBefore(endsAt(limits))
        && owner.isActive()
        && owner.passwordMark().equals(passwordMark);
  }

  boolean isUnusedFor(Duration time, Instant now) {
    return !now.isBefore(usedAt().plus(time));
  }

  void use(String from, Instant now) {
    usedAt = now.atOffset(ZoneOffset.UTC);
    origin = from;
  }

  void prove() {
    proved = true;
  }

  void keepAfterChangeOf(Person owner) {
    passwordMark = owner.passwordMark();
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now.atOffset(ZoneOffset.UTC);
    }
  }
}
