package rs.putokaz.desk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.NotPermittedException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.TestActor;
import rs.putokaz.published.document.Edition;

class ArticleWorkTest extends ArticleTest {

  private static final Edition TEXT = new Edition("Doctor", "", List.of());

  @BeforeEach
  void begin() {
    imports(
        """
        {"type":"article","slug":"doctor","sourceLanguage":"en",\
        "editions":{"en":{"title":"Doctor"}}}\
        """);
  }

  private void as(Grant grant, Consumer<ArticleWork> doing) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Actor worker = new TestActor(Optional.of(AUTHOR), Grants.of(grant));
        doing.accept(TestArticleWork.of(entities, worker, clock));
        entities.getTransaction().commit();
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  @Test
  void aTranslatorWritesOnlyTheLanguagesThatAreTheirs() {
    Grant persian = new Grant(Role.TRANSLATOR, "fa");

    as(persian, work -> work.save("doctor", "fa", TEXT, 0));

    assertThat(open("doctor").editions()).containsKey("fa");
    for (String other : List.of("tr", "en")) {
      assertThatThrownBy(() -> as(persian, work -> work.save("doctor", other, TEXT, 0)))
          .isInstanceOf(NotPermittedException.class);
    }
  }

  @Test
  void anAuthorWritesTheSourceAndNoTranslation() {
    Grant author = Grant.of(Role.AUTHOR);

    as(author, work -> work.save("doctor", "en", new Edition("A doctor", "", List.of()), 1));

    assertThat(edition("en").text().title()).isEqualTo("A doctor");
    assertThatThrownBy(() -> as(author, work -> work.save("doctor", "fa", TEXT, 0)))
        .isInstanceOf(NotPermittedException.class);
  }

  @Test
  void aReviewerApprovesOnlyTheLanguagesThatAreTheirs() {
    as(
        Grant.of(Role.EDITOR),
        work -> work.requestReview("doctor", "en", new Edition("A doctor", "", List.of()), 1));

    assertThatThrownBy(
            () -> as(new Grant(Role.REVIEWER, "fa"), work -> work.approve("doctor", "en", 2)))
        .isInstanceOf(NotPermittedException.class);
    as(new Grant(Role.REVIEWER, "en"), work -> work.approve("doctor", "en", 2));

    assertThat(edition("en").approvedVersion()).isEqualTo(2);
  }

  @Test
  void whatIsDoneIsRecordedAndWhatIsRefusedIsNot() {
    as(Grant.of(Role.EDITOR), work -> work.save("doctor", "tr", TEXT, 0));
    assertThatThrownBy(() -> as(Grant.of(Role.ANALYST), work -> work.save("doctor", "ur", TEXT, 0)))
        .isInstanceOf(NotPermittedException.class);
    as(Grant.of(Role.EDITOR), work -> work.withdraw("doctor"));

    assertThat(
            database.query(
                "postgres", "select action || ' ' || subject from desk.audit order by no"))
        .containsExactly("article.saved article:doctor", "article.withdrawn article:doctor");
  }
}
