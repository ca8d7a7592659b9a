package rs.putokaz.desk.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.TestDatabase;
import rs.putokaz.desk.article.DraftArticle;

/** Several nodes write the same drafts: none reads or stores what another has overtaken. */
class SeveralNodesTest {

  private final TestDatabase database = TestDatabase.create();
  private final EntityManagerFactory node = DeskPersistence.open(database.deskDataSource());
  private final EntityManagerFactory other = DeskPersistence.open(database.deskDataSource());
  private UUID doctor;

  @BeforeEach
  void writeAnArticle() {
    try (EntityManager entities = node.createEntityManager()) {
      entities.getTransaction().begin();
      DraftArticle article = new DraftArticle("doctor", "sr");
      entities.persist(article);
      entities.getTransaction().commit();
      doctor = article.id();
    }
  }

  @AfterEach
  void close() {
    node.close();
    other.close();
  }

  @Test
  void whatAnotherNodeChangedIsReadAnew() {
    assertThat(sourceLanguage(node)).isEqualTo("sr");

    translateFrom(other, "en");

    assertThat(sourceLanguage(node)).isEqualTo("en");
  }

  @Test
  void nothingIsKeptWhenItsWorkIsDone() {
    assertThat(sourceLanguage(node)).isEqualTo("sr");

    assertThat(node.getCache().contains(DraftArticle.class, doctor)).isFalse();
  }

  @Test
  void whoStoresWhatAnotherNodeHasChangedMeanwhileIsRefused() {
    try (EntityManager slow = node.createEntityManager()) {
      slow.getTransaction().begin();
      DraftArticle article = slow.find(DraftArticle.class, doctor);
      translateFrom(other, "en");
      article.translateFrom("fr");

      assertThatThrownBy(() -> slow.getTransaction().commit())
          .hasCauseInstanceOf(OptimisticLockException.class);
    }
    assertThat(sourceLanguage(node)).isEqualTo("en");
  }

  private void translateFrom(EntityManagerFactory factory, String language) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      entities.find(DraftArticle.class, doctor).translateFrom(language);
      entities.getTransaction().commit();
    }
  }

  private String sourceLanguage(EntityManagerFactory factory) {
    try (EntityManager entities = factory.createEntityManager()) {
      return entities.find(DraftArticle.class, doctor).sourceLanguage();
    }
  }
}
