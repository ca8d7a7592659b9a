package rs.putokaz.desk.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who works at the desk. A person is invited, chooses a password and can then sign in.
 * Five wrong passwords in a row lock the account for a minute, every further one for twice as long,
 * up to an hour; the right one, or a new one, begins anew. Who leaves is deactivated and not
 * deleted, so that the log keeps its names.
 */
@Entity
@Table(schema = "desk", name = "person")
public class Person {

  /** Most characters of a name. */
  public static final int LONGEST_NAME = 200;

  private static final int FREE_ATTEMPTS = 5;
  private static final Duration LONGEST_LOCK = Duration.ofHours(1);

  @Id private UUID id;

  @Column(nullable = false)
  private String email;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String language = "sr";

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "failed_attempts")
  private int failedAttempts;

  @Column(name = "locked_until")
  private OffsetDateTime lockedUntil;

  private boolean active = true;

  @Column(name = "created_at", nullable = false)
  private OffsetDateTime createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(schema = "desk", name = "role_grant", joinColumns = @JoinColumn(name = "person"))
  private Set<RoleGrant> grants = new HashSet<>();

  @Version private long version;

  /** For JPA. */
  protected Person() {}

  /**
   * A new person without password and role.
   *
   * @param email normalised by {@link Email}
   * @throws PersonException when the name is empty, too long or has control characters
   */
  Person(String email, String name, Instant now) {
    this.id = UUID.randomUUID();
    this.email = Objects.requireNonNull(email, "email is required");
    this.name = name.strip();
    if (this.name.isEmpty()
        || this.name.length() > LONGEST_NAME
        || this.name.chars().anyMatch(Character::isISOControl)) {
      throw new PersonException(PersonException.Reason.NAME_INVALID);
    }
    this.createdAt = now.atOffset(ZoneOffset.UTC);
  }

  /** Key of the person in every table. */
  public UUID id() {
    return id;
  }

  /** Normalised address, unique. */
  public String email() {
    return email;
  }

  /** Name to show. */
  public String name() {
    return name;
  }

  /** Tag of the language that the back-office speaks to this person. */
  public String language() {
    return language;
  }

  /** When the person was invited. */
  public Instant createdAt() {
    return createdAt.toInstant();
  }

  /** Whether the person may sign in at all. */
  public boolean isActive() {
    return active;
  }

  /** Whether the person has chosen a password yet. */
  public boolean hasPassword() {
    return passwordHash != null;
  }

  /** The roles. */
  public Grants grants() {
    return new Grants(grants.stream().map(RoleGrant::grant).collect(Collectors.toSet()));
  }

  /** Until when nobody can sign in as this person; empty when that is over or never was. */
  public Optional<Instant> lockedAt(Instant now) {
    return Optional.ofNullable(lockedUntil).map(OffsetDateTime::toInstant).filter(now::isBefore);
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Takes the password and unlocks. */
  void choosePassword(String hash) {
    passwordHash = Objects.requireNonNull(hash);
    signedIn();
  }

  /** Counts from the beginning again. */
  void signedIn() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  /**
   * Counts a wrong password.
   *
   * @return until when the person is locked by it
   */
  Optional<Instant> failedAt(Instant now) {
    failedAttempts++;
    if (failedAttempts < FREE_ATTEMPTS) {
      return Optional.empty();
    }
    Instant until = now.plus(lock(failedAttempts - FREE_ATTEMPTS));
    lockedUntil = until.atOffset(ZoneOffset.UTC);
    return Optional.of(until);
  }

  private static Duration lock(int further) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(further, 10));
    return doubled.compareTo(LONGEST_LOCK) < 0 ? doubled : LONGEST_LOCK;
  }

  void changeGrants(Grants wanted) {
    Set<RoleGrant> stored = wanted.all().stream().map(RoleGrant::new).collect(Collectors.toSet());
    grants.retainAll(stored);
    grants.addAll(stored);
  }

  void speak(String tag) {
    language = Objects.requireNonNull(tag);
  }

  void activate() {
    active = true;
  }

  void deactivate() {
    active = false;
  }
}
