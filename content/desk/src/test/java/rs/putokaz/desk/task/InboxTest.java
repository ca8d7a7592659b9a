package rs.putokaz.desk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rs.putokaz.published.document.Edition;

class InboxTest extends TalkTest {

  @Test
  void whatIsReadIsNoLongerCounted() {
    add(AUTHOR, "One, @reviewer@example.org");
    add(AUTHOR, "Two, @reviewer@example.org");
    assertThat(unread(REVIEWER)).isEqualTo(2);

    UUID first = as(REVIEWER, desk -> desk.inbox().list(1).get(0).id());
    read(PERSIAN, first);
    assertThat(unread(REVIEWER)).as("another cannot read it away").isEqualTo(2);
    read(REVIEWER, first);
    assertThat(unread(REVIEWER)).isEqualTo(1);
    as(
        REVIEWER,
        desk -> {
          desk.inbox().readAll();
          return null;
        });
    assertThat(unread(REVIEWER)).isZero();
    assertThat(told(REVIEWER)).hasSize(2);
  }

  @Test
  void whoWantsNoMailGetsNoneAndStillTheInbox() {
    byMail(REVIEWER, false);
    add(AUTHOR, "One, @reviewer@example.org");
    assertThat(mails()).isEmpty();
    assertThat(unread(REVIEWER)).isEqualTo(1);

    byMail(REVIEWER, true);
    add(AUTHOR, "Two, @reviewer@example.org");
    assertThat(mails()).hasSize(1);
  }

  @Test
  void theReviewersOfTheLanguageAreAskedToReview() {
    requestReview(AUTHOR);

    assertThat(told(REVIEWER)).containsExactly("review by author");
    for (UUID other : new UUID[] {AUTHOR, PERSIAN, PARTNER, EDITOR}) {
      assertThat(told(other)).isEmpty();
    }
    assertThat(mails())
        .containsExactly("reviewer@example.org: author тражи проверу текста „A doctor“");
  }

  @Test
  void whereNobodyReviewsTheLanguageTheEditorsAreAsked() {
    database.execute("postgres", "delete from desk.role_grant where scope = 'en'");

    requestReview(AUTHOR);

    assertThat(told(EDITOR)).containsExactly("review by author");
  }

  @Test
  void theReasonWhyATextGoesBackIsATaskOfItsAuthor() {
    requestReview(AUTHOR);
    sendBack("Say which doctor.");

    assertThat(tasks(AUTHOR, false))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.words()).isEqualTo("Say which doctor.");
              assertThat(task.block()).isEmpty();
              assertThat(task.author()).isEqualTo("reviewer");
            });
    assertThat(told(AUTHOR)).containsExactly("task by reviewer");
  }

  @Test
  void aTextCanGoBackWithoutAReason() {
    requestReview(AUTHOR);
    sendBack(" ");

    assertThat(threads()).isEmpty();
    assertThat(told(AUTHOR)).isEmpty();
  }

  private void sendBack(String reason) {
    as(
        REVIEWER,
        desk -> {
          desk.articles().sendBack("doctor", "en", reason);
          return null;
        });
  }

  private void requestReview(UUID by) {
    as(
        by,
        desk ->
            desk.articles()
                .requestReview("doctor", "en", new Edition("A doctor", "", List.of()), 1));
  }

  private void byMail(UUID person, boolean wanted) {
    as(
        person,
        desk -> {
          desk.inbox().byMail(wanted);
          return null;
        });
  }

  private void read(UUID person, UUID id) {
    as(
        person,
        desk -> {
          desk.inbox().read(id);
          return null;
        });
  }

  private int unread(UUID person) {
    return as(person, desk -> desk.inbox().unread());
  }
}
