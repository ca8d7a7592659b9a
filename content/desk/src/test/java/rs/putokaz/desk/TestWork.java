package rs.putokaz.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.TestActor;
import rs.putokaz.published.document.Item;
import rs.putokaz.published.document.ItemJson;

/** Somebody at work on a test's database: each piece of work is a transaction of its own. */
public final class TestWork implements AutoCloseable {

  public static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  public static final Instant NOW = Instant.parse("2026-11-20T10:11:12.123456Z");

  public final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();

  /** What a service is made of. */
  public record Parts(EntityManager entities, Actor actor, AuditLog log, Clock clock) {}

  /** Works in a transaction, which is rolled back when the work throws. */
  public <T> T as(Grant grant, Function<Parts, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Actor worker = TestActor.of(SOMEBODY, grant);
        AuditLog log = new AuditLog(entities, worker, clock);
        T result = work.apply(new Parts(entities, worker, log, clock));
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  /** Stores and publishes lines as an operator does. */
  public void imports(Path folder, String... lines) {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "import.jsonl", lines));
    }
  }

  /** What readers have of an item. */
  public Item read(String type, String slug) {
    return ItemJson.read(database.document(type, slug).getBytes(StandardCharsets.UTF_8));
  }

  /** Slugs of the published items of a type. */
  public List<String> seen(String type) {
    return database.query(
        "putokaz_portal",
        "select slug from published.publication where type = '" + type + "' order by 1");
  }

  /** What the log says: action and subject. */
  public List<String> actions() {
    return database.query(
        "postgres", "select action || ' ' || subject from desk.audit order by no");
  }

  @Override
  public void close() {
    factory.close();
  }
}
