package rs.putokaz.desk.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** Leave for a person to choose a password, once and for a limited time. */
@Entity
@Table(schema = "desk", name = "invitation")
public class Invitation {

  /** Why it was sent. */
  public enum Purpose {
    /** To somebody new; valid for seven days. */
    INVITE(Duration.ofDays(7)),
    /** To somebody who forgot the password; valid for an hour. */
    RESET(Duration.ofHours(1));

    private final Duration validity;

    Purpose(Duration validity) {
      this.validity = validity;
    }

    /** How long the token can be used. */
    public Duration validity() {
      return validity;
    }

    /** Name in tables, such as {@code invite}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(nullable = false)
  private UUID person;

  @Column(nullable = false)
  private String purpose;

  @Column(name = "created_at", nullable = false)
  private OffsetDateTime createdAt;

  @Column(name = "expires_at", nullable = false)
  private OffsetDateTime expiresAt;

  @Column(name = "used_at")
  private OffsetDateTime usedAt;

  /** For JPA. */
  protected Invitation() {}

  Invitation(String tokenHash, Person person, Purpose purpose, Instant now) {
    this.tokenHash = tokenHash;
    this.person = person.id();
    this.purpose = purpose.word();
    this.createdAt = now.atOffset(ZoneOffset.UTC);
    this.expiresAt = now.plus(purpose.validity()).atOffset(ZoneOffset.UTC);
  }

  UUID person() {
    return person;
  }

  boolean isOpenAt(Instant now) {
    return usedAt == null && now.isBefore(expiresAt.toInstant());
  }

  void use(Instant now) {
    usedAt = now.atOffset(ZoneOffset.UTC);
  }
}
