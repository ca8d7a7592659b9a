package rs.putokaz.desk.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.audit.AuditLog;

/**
 * The services of this package, put together by hand: each piece of work is a transaction of its
 * own that ends as the container would end it.
 */
final class TestDesk implements AutoCloseable {

  static final String PASSWORD = "correct horse battery";

  private static final Passwords PASSWORDS = new Passwords(new QuickPasswordHash());

  final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();
  private final Passwords passwords;
  private Instant now = Instant.parse("2026-11-20T10:00:00Z");
  private Optional<UUID> actor = Optional.empty();

  TestDesk() {
    this(PASSWORDS);
  }

  TestDesk(Passwords passwords) {
    this.passwords = passwords;
  }

  /** What a transaction works with. */
  record Services(
      EntityManager entities,
      People people,
      Invitations invitations,
      SignIn signIn,
      AuditLog log) {}

  /** Runs in a transaction, which is rolled back when the work throws. */
  <T> T in(Function<Services, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(services(entities));
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  private Services services(EntityManager entities) {
    Clock clock = new DeskClock();
    Actor acting = new TestActor(actor, Grants.of(Grant.of(Role.ADMINISTRATOR)));
    AuditLog log = new AuditLog(entities, acting, clock);
    Invitations invitations = new Invitations(entities, log, passwords, clock);
    return new Services(
        entities,
        new People(entities, log, acting, invitations, clock),
        invitations,
        new SignIn(entities, log, passwords, clock),
        log);
  }

  /** Somebody who can sign in with {@link #PASSWORD}. */
  Person person(String email, Grant... grants) {
    String token = in(desk -> desk.people().invite(email, "Editor", Grants.of(grants)));
    return in(desk -> desk.invitations().accept(token, PASSWORD));
  }

  Person read(Person person) {
    return in(desk -> desk.people().find(person.id())).orElseThrow();
  }

  SignIn.Result signIn(String email, String password) {
    return in(desk -> desk.signIn().signIn(email, password, "192.0.2.7"));
  }

  void actAs(Person person) {
    actor = Optional.of(person.id());
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  /** What the log says, without person and time. */
  List<String> actions() {
    return database.query(
        "postgres",
        "select rtrim(action || ' ' || regexp_replace(detail, 'until .*', 'until')) from desk.audit"
            + " order by no");
  }

  void forgetActions() {
    database.execute("postgres", "delete from desk.audit");
  }

  /** Runs the work many times at once. */
  static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> one : threads.invokeAll(Collections.nCopies(times, work))) {
        results.add(one.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  private final class DeskClock extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
