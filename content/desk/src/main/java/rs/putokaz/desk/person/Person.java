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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
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

  @Column(name = "second_factor")
  private boolean secondFactor;

  @Column(name = "change_password")
  private boolean changePassword;

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
    this.name = requireName(name);
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

  /**
   * Stands for the password without telling it: another one whenever another password was chosen;
   * empty as long as there is none.
   */
  public String passwordMark() {
    if (passwordHash == null) {
      return "";
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(passwordHash.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Whether the password alone does not let this person in. */
  public boolean hasSecondFactor() {
    return secondFactor;
  }

  /** Says whether the person has a second factor now; for those who keep the factors. */
  public void protectBySecondFactor(boolean present) {
    secondFactor = present;
  }

  /** Whether the person must choose another password before anything else. */
  public boolean mustChangePassword() {
    return changePassword;
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
    changePassword = false;
    signedIn();
  }

  void requireOtherPassword() {
    changePassword = true;
  }

  /** Counts wrong tries from the beginning again: whoever signed in has proved everything. */
  public void signedIn() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  /**
   * Counts a wrong password or a wrong second factor.
   *
   * @return until when the person is locked by it
   */
  public Optional<Instant> failedAt(Instant now) {
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

  /**
   * Takes another name.
   *
   * @throws PersonException when it is empty, too long or has control characters
   */
  void rename(String wanted) {
    name = requireName(wanted);
  }

  private static String requireName(String wanted) {
    String stripped = wanted.strip();
    if (stripped.isEmpty()
        || stripped.length() > LONGEST_NAME
        || stripped.chars().anyMatch(Character::isISOControl)) {
      throw new PersonException(PersonException.Reason.NAME_INVALID);
    }
    return stripped;
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
