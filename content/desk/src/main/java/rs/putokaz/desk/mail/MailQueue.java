package rs.putokaz.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The letters that are due, for any number of senders: a claim keeps the others away, and is
 * committed before the letter is offered to a server. Each call is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailQueue {

  /** How long letters that are over can be looked at. */
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String DUE =
      "select id from desk.mail where next_try <= ? order by next_try limit 1"
          + " for update skip locked";

  private static final String OLD =
      "delete from desk.mail where next_try is null and created_at < ?";

  private final EntityManager entities;
  private final Clock clock;

  /** The queue by that clock. */
  @Inject
  public MailQueue(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** For CDI. */
  protected MailQueue() {
    this(null, null);
  }

  /**
   * The letter that waits longest, now claimed; empty when none is due. What has waited too long is
   * given up on the way.
   */
  Optional<Mail> claim() {
    Instant now = clock.instant();
    Optional<Mail> due = lockDue(now);
    while (due.isPresent() && due.get().isExpiredAt(now)) {
      due.get().fail(MailFailure.TOO_LATE);
      entities.flush();
      due = lockDue(now);
    }
    due.ifPresent(mail -> mail.claim(now));
    return due;
  }

  /** Notes that a server has the letter. */
  void sent(Mail mail) {
    settle(mail, Mail::sent);
  }

  /** Notes why it was not taken. */
  void failed(Mail mail, MailFailure failure) {
    settle(
        mail,
        (present, now) -> {
          switch (failure.kind()) {
            case REFUSED -> present.fail(failure.reason());
            case LATER -> present.postpone(now, failure.reason());
            case AWAY -> present.giveBack(now, failure.reason());
          }
        });
  }

  /** Forgets letters that have been over for a month. */
  void tidy() {
    try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(OLD)) {
      statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException("cannot tidy the outbox", e);
    }
  }

  private void settle(Mail mail, BiConsumer<Mail, Instant> change) {
    Mail present = entities.find(Mail.class, mail.id());
    if (present != null) {
      change.accept(present, clock.instant());
    }
  }

  private Optional<Mail> lockDue(Instant now) {
    // On the connection itself, because a query could run on another one before the first change.
    try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(DUE)) {
      statement.setObject(1, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(entities.find(Mail.class, row.getObject(1, UUID.class)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new PersistenceException("cannot claim mail", e);
    }
  }
}
