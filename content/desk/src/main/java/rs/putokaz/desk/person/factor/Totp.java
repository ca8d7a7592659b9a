package rs.putokaz.desk.person.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The authenticator app of a person, who has one at most. */
@Entity
@Table(schema = "desk", name = "totp")
public class Totp {

  @Id private UUID person;

  @Column(nullable = false)
  private String secret;

  @Column(name = "last_step")
  private long lastStep;

  @Column(name = "created_at", nullable = false)
  private OffsetDateTime createdAt;

  /** For JPA. */
  protected Totp() {}

  Totp(UUID person, String sealedSecret, long usedStep, Instant now) {
    this.person = person;
    this.secret = sealedSecret;
    this.lastStep = usedStep;
    this.createdAt = now.atOffset(ZoneOffset.UTC);
  }

  String sealedSecret() {
    return secret;
  }

  /** Since when it is in use. */
  public Instant createdAt() {
    return createdAt.toInstant();
  }

  /** The steps after that one are still good. */
  long lastStep() {
    return lastStep;
  }

  void used(long step) {
    lastStep = step;
  }
}
