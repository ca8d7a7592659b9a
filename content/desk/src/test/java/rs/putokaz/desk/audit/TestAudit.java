package rs.putokaz.desk.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import rs.putokaz.desk.TestDatabase;

/** A log in a database of its own, written by one person at one moment. */
final class TestAudit implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123456789Z");
  static final UUID PERSON = UUID.fromString("0b6f3a1e-7c1d-4c55-9a53-0d4a2b1c9e11");

  final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();

  /** Appends in one transaction. */
  void write(Consumer<AuditLog> work) {
    transaction(work, true);
  }

  /** Appends and then gives up. */
  void writeAndRollBack(Consumer<AuditLog> work) {
    transaction(work, false);
  }

  private void transaction(Consumer<AuditLog> work, boolean commit) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      work.accept(
          new AuditLog(
              entities,
              Originator.of(Optional.of(PERSON), "192.0.2.7"),
              Clock.fixed(NOW, ZoneOffset.UTC)));
      if (commit) {
        entities.getTransaction().commit();
      } else {
        entities.getTransaction().rollback();
      }
    }
  }

  AuditReport verify() {
    try (Connection connection = database.connect("putokaz_desk")) {
      return AuditVerifier.verify(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
