package rs.putokaz.desk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.TestLines.DOCTOR;
import static rs.putokaz.desk.TestLines.HEALTH;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.edition.SelfReviewException;
import rs.putokaz.desk.edition.Stage;
import rs.putokaz.desk.edition.StaleEditionException;
import rs.putokaz.desk.edition.WrongStageException;
import rs.putokaz.desk.publishing.Visibility;

class ReviewTest extends ArticleTest {

  private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant FUTURE = Instant.parse("2120-01-01T00:00:00Z");

  @BeforeEach
  void importTheDoctor() {
    imports(HEALTH, DOCTOR);
  }

  @Test
  void readersGetApprovedTextsOnly() {
    save("sr", text("Нацрт"));
    save("en", text("Draft"));
    save("tr", text("Taslak"));
    desk(desk -> desk.requestReview("doctor", "en", AUTHOR));

    desk(desk -> desk.publish("doctor", AUTHOR));

    assertThat(database.document("article", "doctor")).isEqualTo(DOCTOR);
    assertThat(database.changes()).isEqualTo(2);
  }

  @Test
  void anApprovedTextReachesReadersWithTheNextPublication() {
    save("en", text("The doctor"));
    approve("en");
    assertThat(read().editions().get("en").title()).isEqualTo("Doctor");

    desk(desk -> desk.publish("doctor", AUTHOR));

    assertThat(read().editions().get("en").title()).isEqualTo("The doctor");
    assertThat(edition("en").approvedBy()).isEqualTo(REVIEWER);
    assertThat(database.changes()).isEqualTo(3);
  }

  @Test
  void anImportOfOneTextPublishesNoDraftOfAnother() {
    save("sr", text("Нацрт"));

    imports("{\"type\":\"article\",\"slug\":\"doctor\",\"editions\":{\"en\":{\"title\":\"New\"}}}");

    assertThat(read().editions().get("en").title()).isEqualTo("New");
    assertThat(read().editions().get("sr").title()).isEqualTo("Лекар");
    assertThat(edition("sr").text().title()).isEqualTo("Нацрт");
  }

  @Test
  void anImportLeavesAloneWhatWasNeverApproved() {
    desk(desk -> desk.create("police", "", "sr", "Полиција", AUTHOR));

    imports("{\"type\":\"article\",\"slug\":\"police\",\"editions\":{\"en\":{\"title\":\"P\"}}}");

    assertThat(seen()).containsExactly("doctor", "health");
  }

  @Test
  void aTextGoesFromDraftToReviewAndBackOrOn() {
    save("en", text("New"));
    assertRefused(desk -> desk.approve("doctor", "en", REVIEWER), Stage.DRAFT);
    assertRefused(desk -> desk.sendBack("doctor", "en", REVIEWER), Stage.DRAFT);

    desk(desk -> desk.requestReview("doctor", "en", AUTHOR));
    assertThat(edition("en").stage()).isEqualTo(Stage.IN_REVIEW);
    assertRefused(desk -> desk.requestReview("doctor", "en", AUTHOR), Stage.IN_REVIEW);

    desk(desk -> desk.sendBack("doctor", "en", REVIEWER));
    assertThat(edition("en").stage()).isEqualTo(Stage.DRAFT);

    approve("en");
    assertThat(edition("en").stage()).isEqualTo(Stage.APPROVED);
    assertThat(edition("en").approved().title()).isEqualTo("New");
    assertRefused(desk -> desk.requestReview("doctor", "en", AUTHOR), Stage.APPROVED);
  }

  @Test
  void whatIsSavedDuringAReviewIsADraftAgain() {
    save("en", text("New"));
    desk(desk -> desk.requestReview("doctor", "en", AUTHOR));

    save("en", text("Newer"));

    assertThat(edition("en").stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void aReviewerApprovesOnlyTheVersionThatTheyHaveRead() {
    save("en", text("Read"));
    desk(desk -> desk.requestReview("doctor", "en", AUTHOR));
    save("en", text("Unread"));
    desk(desk -> desk.requestReview("doctor", "en", AUTHOR));

    assertThatThrownBy(() -> desk(desk -> desk.approve("doctor", "en", 2, REVIEWER)))
        .isInstanceOf(StaleEditionException.class);
    assertThat(edition("en").stage()).isEqualTo(Stage.IN_REVIEW);
    desk(desk -> desk.approve("doctor", "en", 3, REVIEWER));
    assertThat(edition("en").approved().title()).isEqualTo("Unread");
  }

  @Test
  void nobodyApprovesATextOfTheirOwnInAMandatoryArticle() {
    save("en", text("New"));
    desk(desk -> desk.requestReview("doctor", "en", AUTHOR));

    assertThatThrownBy(() -> desk(desk -> desk.approve("doctor", "en", AUTHOR)))
        .isInstanceOf(SelfReviewException.class);
    assertThatThrownBy(() -> desk(desk -> desk.approve("doctor", "en", 2, AUTHOR)))
        .isInstanceOf(SelfReviewException.class);
    assertThat(edition("en").stage()).isEqualTo(Stage.IN_REVIEW);
  }

  @Test
  void whoWroteATextMayApproveItWhereNoLawAsksForMore() {
    desk(desk -> desk.create("police", "", "sr", "Полиција", AUTHOR));
    desk(desk -> desk.requestReview("police", "sr", AUTHOR));
    desk(desk -> desk.approve("police", "sr", AUTHOR));

    assertThat(open("police").editions().get("sr").stage()).isEqualTo(Stage.APPROVED);
  }

  @Test
  void nothingIsPublishedBeforeItsSourceIsApproved() {
    desk(desk -> desk.create("police", "health", "sr", "Полиција", AUTHOR));
    desk(desk -> desk.save("police", "en", text("Police"), 0, AUTHOR));
    desk(desk -> desk.requestReview("police", "en", AUTHOR));
    desk(desk -> desk.approve("police", "en", REVIEWER));

    assertThatThrownBy(() -> desk(desk -> desk.publish("police", AUTHOR)))
        .isInstanceOf(NothingApprovedException.class);
    assertThatThrownBy(() -> desk(desk -> desk.publishBetween("police", PAST, FUTURE, AUTHOR)))
        .isInstanceOf(NothingApprovedException.class);

    desk(desk -> desk.requestReview("police", "sr", AUTHOR));
    desk(desk -> desk.approve("police", "sr", REVIEWER));
    desk(desk -> desk.publish("police", AUTHOR));
    assertThat(seen()).containsExactly("doctor", "health", "police");
  }

  @Test
  void anArticleIsSeenBetweenTwoMoments() {
    desk(desk -> desk.publishBetween("doctor", FUTURE, Instant.MAX, AUTHOR));
    assertThat(seen()).containsExactly("health");
    assertThat(open("doctor").visibility()).isEqualTo(new Visibility(FUTURE, Instant.MAX));

    desk(desk -> desk.publishBetween("doctor", PAST, FUTURE, AUTHOR));
    assertThat(seen()).containsExactly("doctor", "health");
    assertThat(database.changes()).isEqualTo(4);
  }

  @Test
  void publishingKeepsTheTimesOfWhatIsSeenAndEndsTheWaitOfWhatIsNot() {
    desk(desk -> desk.publishBetween("doctor", PAST, FUTURE, AUTHOR));
    desk(desk -> desk.publish("doctor", AUTHOR));
    assertThat(open("doctor").visibility()).isEqualTo(new Visibility(PAST, FUTURE));

    desk(desk -> desk.publishBetween("doctor", FUTURE, Instant.MAX, AUTHOR));
    desk(desk -> desk.publish("doctor", AUTHOR));
    assertThat(open("doctor").visibility()).isEqualTo(Visibility.ALWAYS);
  }

  @Test
  void aWithdrawnArticleIsGoneForReadersAndStaysWithEditors() {
    boolean withdrawn = ask(desk -> desk.withdraw("doctor", AUTHOR));
    boolean again = ask(desk -> desk.withdraw("doctor", AUTHOR));

    assertThat(withdrawn).isTrue();
    assertThat(again).isFalse();
    assertThat(seen()).containsExactly("health");
    assertThat(database.changes()).isEqualTo(3);
    assertThat(open("doctor").visibility()).isNull();
    assertThat(open("doctor").editions()).hasSize(3);
    desk(desk -> desk.publish("doctor", AUTHOR));
    assertThat(database.document("article", "doctor")).isEqualTo(DOCTOR);
  }

  private void assertRefused(Consumer<ArticleDesk> step, Stage present) {
    assertThatThrownBy(() -> desk(step))
        .isInstanceOfSatisfying(
            WrongStageException.class, e -> assertThat(e.present()).isEqualTo(present));
  }
}
