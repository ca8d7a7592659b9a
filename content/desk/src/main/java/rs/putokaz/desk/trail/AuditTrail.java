package rs.putokaz.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import rs.putokaz.desk.audit.AuditException;
import rs.putokaz.desk.audit.AuditReport;
import rs.putokaz.desk.audit.AuditVerifier;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Requires;

/** The log of actions for those who may read it. It changes nothing. */
@ApplicationScoped
@Transactional
@Requires(Permission.READ_AUDIT)
public class AuditTrail {

  private final EntityManager entities;

  /** The log in that database. */
  @Inject
  public AuditTrail(EntityManager entities) {
    this.entities = entities;
  }

  /** For CDI. */
  protected AuditTrail() {
    this(null);
  }

  /**
   * A part of the log.
   *
   * @param first how many entries to leave out, from 0
   * @param size how many at most
   */
  public AuditPage list(AuditFilter filter, int first, int size) {
    try {
      return new AuditQuery(connection(), filter).run(first, size);
    } catch (SQLException e) {
      throw new PersistenceException("cannot read the log of actions", e);
    }
  }

  /** The words of all actions that are in the log, in alphabetical order. */
  public List<String> actions() {
    try {
      return AuditQuery.actions(connection());
    } catch (SQLException e) {
      throw new PersistenceException("cannot read the log of actions", e);
    }
  }

  /** Names of all people who are in the log, by their ids, in alphabetical order. */
  public Map<String, String> people() {
    try {
      return AuditQuery.people(connection());
    } catch (SQLException e) {
      throw new PersistenceException("cannot read the log of actions", e);
    }
  }

  /**
   * Looks through the whole log.
   *
   * @throws AuditException when it cannot be read
   */
  public AuditReport verify() {
    return AuditVerifier.verify(connection());
  }

  private Connection connection() {
    return entities.unwrap(Connection.class);
  }
}
