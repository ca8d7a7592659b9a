package rs.putokaz.desk.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.DeskDatabase;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.TestLines;
import rs.putokaz.published.document.ItemType;

class PublisherTest {

  private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2120-01-01T00:00:00Z");

  @TempDir Path folder;

  private final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory factory = database.entities();

  @BeforeEach
  void importAnArticle() {
    try (DeskDatabase desk = database.desk()) {
      TestLines.run(desk, TestLines.file(folder, "a.jsonl", HEALTH, DOCTOR));
    }
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void publishingTheSameAgainChangesNothing() {
    Integer published = publish(publisher -> publisher.publish(List.of(doctor())));

    assertThat(published).isZero();
    assertThat(database.changes()).isEqualTo(2);
  }

  @Test
  void thePortalSeesNothingBeforeItsTimeOrAfterIt() {
    publish(publisher -> publisher.publish(doctor(), new Visibility(FUTURE, Instant.MAX)));
    assertThat(seen()).containsExactly("health");

    publish(publisher -> publisher.publish(doctor(), new Visibility(Instant.MIN, PAST)));
    assertThat(seen()).containsExactly("health");

    publish(publisher -> publisher.publish(doctor(), new Visibility(PAST, FUTURE)));
    assertThat(seen()).containsExactlyInAnyOrder("doctor", "health");
    assertThat(database.changes()).isEqualTo(5);
  }

  @Test
  void theNextMomentAtWhichSomethingAppearsIsToldWithoutSayingWhat() {
    publish(publisher -> publisher.publish(doctor(), new Visibility(FUTURE, Instant.MAX)));

    assertThat(database.query("putokaz_portal", "select published.next_boundary(now())::date"))
        .containsExactly("2120-01-01");
  }

  @Test
  void anImportLeavesTheTimesOfAPublicationAsTheyAre() {
    publish(publisher -> publisher.publish(doctor(), new Visibility(FUTURE, Instant.MAX)));

    try (DeskDatabase desk = database.desk()) {
      String line =
          "{\"type\":\"article\",\"slug\":\"doctor\",\"editions\":{\"en\":{\"title\":\"New\"}}}";
      TestLines.run(desk, TestLines.file(folder, "b.jsonl", line));
    }

    assertThat(seen()).containsExactly("health");
  }

  @Test
  void aWithdrawnItemIsGoneForReadersAndStaysWithEditors() {
    Boolean withdrawn = publish(publisher -> publisher.withdraw(doctor().item().id()));
    Boolean again = publish(publisher -> publisher.withdraw(doctor().item().id()));

    assertThat(withdrawn).isTrue();
    assertThat(again).isFalse();
    assertThat(seen()).containsExactly("health");
    assertThat(database.changes()).isEqualTo(3);
    assertThat(doctor().languages()).isEqualTo(3);
  }

  @Test
  void whoAnnouncesKeepsOthersFromAnnouncingUntilItIsSeen() {
    try (EntityManager first = factory.createEntityManager();
        EntityManager second = factory.createEntityManager()) {
      first.getTransaction().begin();
      Publisher publisher = new Publisher(first);
      publisher.withdraw(doctor().item().id());
      publisher.announce();

      second.getTransaction().begin();
      second.createNativeQuery("set local lock_timeout = '50ms'").executeUpdate();
      Publisher other = new Publisher(second);
      other.withdraw(topicId());
      assertThatThrownBy(other::announce)
          .isInstanceOf(PublishingException.class)
          .hasRootCauseMessage("ERROR: canceling statement due to lock timeout");
      second.getTransaction().rollback();
      first.getTransaction().commit();
    }
    assertThat(database.changes()).isEqualTo(3);
  }

  private UUID topicId() {
    return find(ItemType.TOPIC, "health").item().id();
  }

  private Draft doctor() {
    return find(ItemType.ARTICLE, "doctor");
  }

  private Draft find(ItemType type, String slug) {
    try (EntityManager entities = factory.createEntityManager()) {
      return new Drafts(entities).find(type, List.of(slug)).get(slug);
    }
  }

  private List<String> seen() {
    return database.query("putokaz_portal", "select slug from published.publication");
  }

  private <T> T publish(Function<Publisher, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      Publisher publisher = new Publisher(entities);
      T result = work.apply(publisher);
      publisher.announce();
      entities.getTransaction().commit();
      return result;
    }
  }
}
