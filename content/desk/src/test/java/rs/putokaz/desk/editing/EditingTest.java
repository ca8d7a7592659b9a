package rs.putokaz.desk.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.TestActor;
import rs.putokaz.published.document.Block;
import rs.putokaz.published.document.BlockKind;
import rs.putokaz.published.document.Edition;

class EditingTest {

  private static final UUID ITEM = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Instant NOW = Instant.parse("2026-11-20T10:11:12Z");
  private static final Edition TYPED =
      new Edition(
          "Лекар",
          "",
          List.of(
              new Block("b1", BlockKind.PARAGRAPH, "", "not <closed", List.of(), "", Map.of())));

  private final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();
  private UUID one;
  private UUID two;

  @BeforeEach
  void invite() {
    one = person("one@example.org");
    two = person("two@example.org");
  }

  @AfterEach
  void close() {
    factory.close();
  }

  private UUID person(String email) {
    UUID id = UUID.randomUUID();
    return in(
        entities -> {
          entities
              .createNativeQuery(
                  "insert into desk.person (id, email, name, created_at) values (?1, ?2, ?2, now())")
              .setParameter(1, id)
              .setParameter(2, email)
              .executeUpdate();
          return id;
        });
  }

  private <T> T in(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      T result = work.apply(entities);
      entities.getTransaction().commit();
      return result;
    }
  }

  private <T> T as(UUID person, Instant at, Function<Editing, T> work) {
    return in(
        entities -> {
          Clock clock = Clock.fixed(at, ZoneOffset.UTC);
          TestActor actor = new TestActor(Optional.of(person), Grants.of(Grant.of(Role.EDITOR)));
          return work.apply(
              new Editing(entities, actor, new AuditLog(entities, actor, clock), clock));
        });
  }

  private Optional<EditLock> keep(UUID person, Instant at) {
    return as(person, at, editing -> editing.keep(ITEM, "sr", TYPED, 3));
  }

  private Optional<EditLock> other(UUID person, Instant at) {
    return as(person, at, editing -> editing.other(ITEM, "sr"));
  }

  private Optional<WorkingCopy> copy(UUID person) {
    return as(person, NOW, editing -> editing.mine(ITEM, "sr"));
  }

  @Test
  void whatWasTypedIsThereAgainAsItWasTypedForThatPersonAlone() {
    keep(one, NOW);

    assertThat(copy(one)).contains(new WorkingCopy(TYPED, 3, NOW));
    assertThat(copy(two)).isEmpty();
  }

  @Test
  void whoTypesFirstHasTheLockAndTheOtherLosesNothing() {
    assertThat(keep(one, NOW)).isEmpty();

    assertThat(keep(two, NOW.plusSeconds(30))).contains(new EditLock(one, NOW));
    assertThat(copy(two)).isPresent();
    assertThat(keep(one, NOW.plusSeconds(60))).isEmpty();
  }

  @Test
  void aLockEndsWhenNothingIsTypedForAWhile() {
    keep(one, NOW);
    Instant later = NOW.plus(Editing.PATIENCE).plus(Duration.ofSeconds(1));

    assertThat(other(two, later)).isEmpty();
    assertThat(keep(two, later)).isEmpty();
    assertThat(keep(one, later)).contains(new EditLock(two, later));
  }

  @Test
  void aLockCanBeTakenOverAndThatIsRecorded() {
    keep(one, NOW);

    as(
        two,
        NOW,
        editing -> {
          editing.takeOver(ITEM, "sr");
          return null;
        });

    assertThat(keep(two, NOW)).isEmpty();
    assertThat(keep(one, NOW)).map(EditLock::person).contains(two);
    assertThat(database.query("postgres", "select action from desk.audit"))
        .containsExactly("editing.taken-over");
  }

  @Test
  void whoLeavesGivesTheLockBackAndIsNotAskedAgain() {
    keep(one, NOW);
    keep(two, NOW);

    as(
        one,
        NOW,
        editing -> {
          editing.leave(ITEM, "sr");
          return null;
        });

    assertThat(copy(one)).isEmpty();
    assertThat(copy(two)).isPresent();
    assertThat(other(two, NOW)).isEmpty();
  }
}
