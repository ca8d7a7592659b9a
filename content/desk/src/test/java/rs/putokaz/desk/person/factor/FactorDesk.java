package rs.putokaz.desk.person.factor;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Invitations;
import rs.putokaz.desk.person.OwnAccount;
import rs.putokaz.desk.person.Passwords;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.QuickPasswordHash;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.SignIn;
import rs.putokaz.desk.session.SessionLimits;
import rs.putokaz.desk.session.Sessions;

/** The services around sign-in, put together by hand on a database of their own. */
public final class FactorDesk implements AutoCloseable {

  public static final String PASSWORD = "correct horse battery";
  public static final String ORIGIN = "192.0.2.7";

  private static final Passwords PASSWORDS = new Passwords(new QuickPasswordHash());

  public final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();
  private final SecretBox box = new SecretBox("a key of the test that is long enough");
  private Instant now = Instant.parse("2026-11-20T10:00:00Z");
  private Optional<UUID> actor = Optional.empty();

  /** What a transaction works with. */
  public record Services(
      EntityManager entities,
      People people,
      Invitations invitations,
      OwnAccount account,
      SignIn signIn,
      SecondFactors factors,
      Sessions sessions) {}

  /** Runs in a transaction, which is rolled back when the work throws. */
  public <T> T in(Function<Services, T> work) {
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
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Actor acting = new Acting(actor);
    AuditLog log = new AuditLog(entities, acting, clock);
    Invitations invitations = new Invitations(entities, log, PASSWORDS, clock);
    SessionLimits limits = new SessionLimits(Duration.ofHours(1), Duration.ofHours(24));
    return new Services(
        entities,
        new People(entities, log, acting, invitations, clock),
        invitations,
        new OwnAccount(entities, log, acting, PASSWORDS, clock),
        new SignIn(entities, log, PASSWORDS, clock),
        new SecondFactors(entities, log, acting, box, clock),
        new Sessions(entities, log, acting, limits, clock));
  }

  /** Somebody who can sign in with {@link #PASSWORD}, and who acts from now on. */
  public Person person(String email, Role role) {
    String token = in(desk -> desk.people().invite(email, "Editor", Grants.of(Grant.of(role))));
    Person person = in(desk -> desk.invitations().accept(token, PASSWORD));
    actor = Optional.of(person.id());
    return person;
  }

  public Person read(Person person) {
    return in(desk -> desk.people().find(person.id())).orElseThrow();
  }

  public void actAs(Person person) {
    actor = Optional.of(person.id());
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public Instant now() {
    return now;
  }

  /** Names of what was done, in the log's order. */
  public List<String> actions() {
    return database.query("postgres", "select action from desk.audit order by no");
  }

  @Override
  public void close() {
    factory.close();
  }

  private record Acting(Optional<UUID> person) implements Actor {

    @Override
    public String name() {
      return "Editor";
    }

    @Override
    public String origin() {
      return ORIGIN;
    }

    @Override
    public boolean may(Permission permission) {
      return true;
    }

    @Override
    public boolean may(Permission permission, String scope) {
      return true;
    }
  }
}
