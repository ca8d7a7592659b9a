package rs.putokaz.desk.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rs.putokaz.desk.edition.InstantConverter;
import rs.putokaz.desk.item.OptionalIdConverter;

/**
 * A remark on a text or on one of its blocks, or a reply to one. A remark is open until somebody
 * resolves it, and can be opened again. One that is assigned to a person is that person's task.
 */
@Entity
@Table(schema = "desk", name = "comment")
public class Comment {

  @Id private UUID id;

  @Column(nullable = false)
  private UUID item;

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private String block;

  @Convert(converter = OptionalIdConverter.class)
  private UUID parent;

  @Column(nullable = false)
  private UUID author;

  @Column(nullable = false)
  private String text;

  @Column(name = "created_at", nullable = false)
  @Convert(converter = InstantConverter.class)
  private Instant createdAt;

  @Convert(converter = OptionalIdConverter.class)
  private UUID assignee;

  private LocalDate due;

  @Column(name = "resolved_by")
  @Convert(converter = OptionalIdConverter.class)
  private UUID resolvedBy;

  @Column(name = "resolved_at")
  @Convert(converter = InstantConverter.class)
  private Instant resolvedAt;

  @Version private long version;

  /** For JPA. */
  protected Comment() {}

  /** A remark that begins a conversation. */
  Comment(UUID item, TextPlace place, UUID author, String text, Instant now) {
    this.id = UUID.randomUUID();
    this.item = item;
    this.language = place.language();
    this.block = place.block();
    this.author = author;
    this.text = text;
    this.createdAt = now;
  }

  /** A reply to that remark. */
  static Comment reply(Comment to, UUID author, String text, Instant now) {
    Comment reply =
        new Comment(to.item, new TextPlace("", to.language, to.block), author, text, now);
    reply.parent = to.id;
    return reply;
  }

  UUID id() {
    return id;
  }

  UUID item() {
    return item;
  }

  String language() {
    return language;
  }

  String block() {
    return block;
  }

  Optional<UUID> parent() {
    return Optional.ofNullable(parent);
  }

  UUID author() {
    return author;
  }

  String text() {
    return text;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<UUID> assignee() {
    return Optional.ofNullable(assignee);
  }

  Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  boolean isResolved() {
    return resolvedAt != null;
  }

  void assign(UUID person, LocalDate until) {
    assignee = person;
    due = until;
  }

  void resolve(UUID by, Instant now) {
    resolvedBy = by;
    resolvedAt = now;
  }

  void reopen() {
    resolvedBy = null;
    resolvedAt = null;
  }
}
