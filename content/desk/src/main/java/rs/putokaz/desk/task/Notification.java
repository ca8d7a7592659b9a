package rs.putokaz.desk.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.item.OptionalIdConverter;
import rs.putokaz.desk.mail.MailKind;

/** Something that a person is told, once; it stays unread until the person says otherwise. */
@Entity
@Table(schema = "desk", name = "notification")
public class Notification {

  /** What it tells. */
  public enum Kind {
    /** Somebody named the person in a remark. */
    MENTION(MailKind.MENTION),
    /** Somebody gave the person a task. */
    TASK(MailKind.TASK),
    /** Somebody replied where the person takes part. */
    REPLY(MailKind.REPLY),
    /** A text waits for review. */
    REVIEW(MailKind.REVIEW);

    private final MailKind mail;

    Kind(MailKind mail) {
      this.mail = mail;
    }

    /** The letter that tells the same. */
    MailKind mail() {
      return mail;
    }

    /** Name in tables and in keys of texts, such as {@code mention}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no notification is a " + word));
    }
  }

  @Id private UUID id;

  @Column(nullable = false)
  private UUID person;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private UUID item;

  @Column(nullable = false)
  private String language;

  @Convert(converter = OptionalIdConverter.class)
  private UUID comment;

  @Column(name = "caused_by")
  @Convert(converter = OptionalIdConverter.class)
  private UUID causedBy;

  @Column(name = "created_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant createdAt;

  @Column(name = "read_at")
  @Convert(converter = InstantConverter.class)
  private Instant readAt;

  /** For JPA. */
  protected Notification() {}

  Notification(UUID person, Kind kind, News news, UUID causedBy, Instant now) {
    this.id = UUID.randomUUID();
    this.person = person;
    this.kind = kind.word();
    this.item = news.item();
    this.language = news.language();
    this.comment = news.comment();
    this.causedBy = causedBy;
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return person;
  }

  Kind kind() {
    return Kind.of(kind);
  }

  UUID item() {
    return item;
  }

  String language() {
    return language;
  }

  Optional<UUID> comment() {
    return Optional.ofNullable(comment);
  }

  Optional<UUID> causedBy() {
    return Optional.ofNullable(causedBy);
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isRead() {
    return readAt != null;
  }

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }
}
