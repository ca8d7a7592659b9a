package rs.putokaz.desk.quality.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import rs.putokaz.desk.TestDatabase;

/** A checker on a test's database, with a clock that the test moves. */
final class TestLinks implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final TestDatabase database;
  private final LinkSettings settings;
  private Instant now = Instant.parse("2026-11-20T10:00:00Z");

  /** Each call is a transaction, as in a container. */
  private final class Queue extends LinkQueue {

    @Override
    void register() {
      with(
          queue -> {
            queue.register();
            return null;
          });
    }

    @Override
    Optional<LinkClaim> claim() {
      return with(LinkQueue::claim);
    }

    @Override
    void settle(LinkClaim claim, LinkAnswer answer) {
      with(
          queue -> {
            queue.settle(claim, answer);
            return null;
          });
    }
  }

  private final class Hands extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  TestLinks(TestDatabase database, int mostInAMinute, boolean privateAddresses) {
    this.database = database;
    this.factory = database.entities();
    this.settings =
        new LinkSettings(
            true,
            "Putokaz link check (+https://info.example)",
            mostInAMinute,
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            privateAddresses);
  }

  LinkQueue queue() {
    return new Queue();
  }

  LinkChecker checker() {
    return new LinkChecker(queue(), settings);
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  /** The state of an address. */
  String state(String target) {
    return String.join(
        "",
        database.query(
            "postgres",
            "select state || ' ' || fails || ' ' || reason || ' ' || status"
                + " from desk.link_target where target = '"
                + target
                + "'"));
  }

  private <T> T with(Function<LinkQueue, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      T result = work.apply(new LinkQueue(entities, settings, new Hands()));
      entities.getTransaction().commit();
      return result;
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
