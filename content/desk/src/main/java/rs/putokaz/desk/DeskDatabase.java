package rs.putokaz.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import javax.sql.DataSource;
import rs.putokaz.desk.audit.AuditReport;
import rs.putokaz.desk.audit.AuditVerifier;
import rs.putokaz.desk.exchange.Exporter;
import rs.putokaz.desk.exchange.Importer;
import rs.putokaz.desk.persistence.DeskPersistence;

/**
 * The desk without a back-office: what the command line can do with a database that has been
 * migrated. Open it once, use it, close it.
 */
public final class DeskDatabase implements AutoCloseable {

  private final EntityManagerFactory factory;

  DeskDatabase(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /**
   * Opens the database; nothing is asked of it before the first use.
   *
   * @param dataSource signs in as {@code putokaz_desk}; best made by {@link
   *     DeskPersistence#dataSource}
   */
  public static DeskDatabase open(DataSource dataSource) {
    return new DeskDatabase(DeskPersistence.open(dataSource));
  }

  /** Opens the database at a JDBC address. */
  public static DeskDatabase open(String url, String user, String password) {
    return open(DeskPersistence.dataSource(url, user, password));
  }

  /** Imports files. */
  public Importer importer() {
    return new Importer(factory);
  }

  /** Exports all items. */
  public Exporter exporter() {
    return new Exporter(factory);
  }

  /** Looks through the whole log of actions. */
  public AuditReport verifyAudit() {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        return AuditVerifier.verify(entities.unwrap(Connection.class));
      } finally {
        entities.getTransaction().rollback();
      }
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
