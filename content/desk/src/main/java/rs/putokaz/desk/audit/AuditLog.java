package rs.putokaz.desk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Adds to the log within the transaction of what is logged: both are committed or neither. Every
 * entry carries the hash of the one before, so that {@link AuditVerifier} sees what was changed.
 *
 * <p>Append last: the log is locked until the commit, so that its numbers have no gap. Passwords
 * and tokens don't belong into it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditLog {

  /** The key of the lock among the advisory locks of the database: "audit" in ASCII. */
  private static final long LOCK = 0x61_75_64_69_74L;

  private final EntityManager entities;
  private final Originator originator;
  private final Clock clock;

  /** A log for whoever acts at the time. */
  @Inject
  public AuditLog(EntityManager entities, Originator originator, Clock clock) {
    this.entities = entities;
    this.originator = originator;
    this.clock = clock;
  }

  /** For CDI. */
  protected AuditLog() {
    this(null, null, null);
  }

  /**
   * Records what the person who acts now has done. Pending changes are flushed before.
   *
   * @param action word such as {@code person.invited}
   * @param subject what it was done to, such as {@code person:} with its id; may be empty
   * @param detail what else matters; may be empty
   * @throws AuditException when the database refuses it
   */
  public void append(String action, String subject, String detail) {
    append(originator, action, subject, detail);
  }

  /** The same for somebody whom the request does not know (yet), such as who signs in. */
  public void append(Originator by, String action, String subject, String detail) {
    // Rows are locked before the log by everybody, so that nobody waits in a circle.
    entities.flush();
    Connection connection = entities.unwrap(Connection.class);
    try {
      lock(connection);
      insert(connection, next(connection, by, action, subject, detail));
    } catch (SQLException e) {
      throw new AuditException("cannot write the log of actions", e);
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      statement.setLong(1, LOCK);
      statement.execute();
    }
  }

  private AuditEntry next(
      Connection connection, Originator by, String action, String subject, String detail)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last =
            statement.executeQuery("select no, hash from desk.audit order by no desc limit 1")) {
      boolean first = !last.next();
      return new AuditEntry(
          first ? 1 : last.getLong("no") + 1,
          clock.instant().truncatedTo(ChronoUnit.MICROS),
          by.person(),
          action,
          subject,
          detail,
          by.origin(),
          first ? "" : last.getString("hash"));
    }
  }

  private static void insert(Connection connection, AuditEntry entry) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into desk.audit"
                + " (no, at, person, action, subject, detail, origin, previous, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      statement.setLong(1, entry.no());
      statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
      statement.setObject(3, entry.person().orElse(null));
      statement.setString(4, entry.action());
      statement.setString(5, entry.subject());
      statement.setString(6, entry.detail());
      statement.setString(7, entry.origin());
      statement.setString(8, entry.previous());
      statement.setString(9, entry.hash());
      statement.executeUpdate();
    }
  }
}
