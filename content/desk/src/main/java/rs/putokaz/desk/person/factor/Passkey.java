package rs.putokaz.desk.person.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A key that stays on a phone, a computer or a stick of a person; the desk has its public half. */
@Entity
@Table(schema = "desk", name = "passkey")
public class Passkey {

  @Id private String credential;

  @Column(nullable = false)
  private UUID person;

  @Column(nullable = false)
  private String name;

  @Column(name = "public_key", nullable = false)
  private String publicKey;

  @Column(name = "sign_count")
  private long signCount;

  @Column(name = "backup_eligible")
  private boolean backupEligible;

  @Column(name = "created_at", nullable = false)
  private OffsetDateTime createdAt;

  @Column(name = "used_at")
  private OffsetDateTime usedAt;

  /** For JPA. */
  protected Passkey() {}

  Passkey(UUID person, String name, WebAuthn.Registered registered, Instant now) {
    this.credential = registered.credential();
    this.person = person;
    this.name = name;
    this.publicKey = registered.publicKey();
    this.signCount = registered.signCount();
    this.backupEligible = registered.backupEligible();
    this.createdAt = now.atOffset(ZoneOffset.UTC);
  }

  /** The id that its device gave it, in base64url. */
  public String credential() {
    return credential;
  }

  UUID person() {
    return person;
  }

  /** What the person calls it. */
  public String name() {
    return name;
  }

  /** Since when it is in use. */
  public Instant createdAt() {
    return createdAt.toInstant();
  }

  /** When it last let the person in; empty when it never did. */
  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt).map(OffsetDateTime::toInstant);
  }

  WebAuthn.Registered registered() {
    return new WebAuthn.Registered(credential, publicKey, signCount, backupEligible);
  }

  void used(long count, Instant now) {
    signCount = count;
    usedAt = now.atOffset(ZoneOffset.UTC);
  }
}
