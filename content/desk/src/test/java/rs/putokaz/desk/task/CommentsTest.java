package rs.putokaz.desk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest extends TalkTest {

  private static String words(CommentThread.Remark remark) {
    return String.join("", remark.words().stream().map(CommentText.Piece::words).toList());
  }

  @Test
  void aRemarkStandsAtItsBlockWithItsReplies() {
    UUID id = add(REVIEWER, "Which doctor?\nSay it.");
    reply(AUTHOR, id, "Any.");

    assertThat(threads())
        .singleElement()
        .satisfies(
            thread -> {
              assertThat(thread.block()).isEqualTo("b1");
              assertThat(thread.resolved()).isFalse();
              assertThat(thread.remarks().stream().map(CommentThread.Remark::author))
                  .containsExactly("reviewer", "author");
              assertThat(thread.remarks().stream().map(CommentsTest::words))
                  .containsExactly("Which doctor?\nSay it.", "Any.");
            });
    List<CommentThread> inPersian = as(AUTHOR, desk -> desk.comments().of("doctor", "fa"));
    assertThat(inPersian).isEmpty();
  }

  @Test
  void aConversationIsResolvedAndOpenedAgain() {
    UUID id = add(REVIEWER, "Which doctor?");

    resolve(AUTHOR, id);
    assertThat(threads().get(0).resolved()).isTrue();
    as(
        REVIEWER,
        desk -> {
          desk.comments().reopen(id);
          return null;
        });
    assertThat(threads().get(0).resolved()).isFalse();
  }

  @Test
  void whoIsNamedIsToldInTheInboxAndByMailInTheirLanguage() {
    add(AUTHOR, "Look, @Reviewer@example.org, and (@reviewer@example.org) again.");

    assertThat(told(REVIEWER)).containsExactly("mention by author");
    assertThat(mails())
        .containsExactly("reviewer@example.org: author вас помиње у тексту „Doctor“");
    assertThat(database.query("postgres", "select text from desk.mail").get(0))
        .contains("https://info.example/admin/article.xhtml?slug=doctor&language=en#remarks-b1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@author@example.org",
        "@gone@example.org",
        "@partner@example.org",
        "@nobody@example.org",
        "x@reviewer@example.org",
        "reviewer@example.org"
      })
  void nobodyElseIsTold(String words) {
    add(AUTHOR, words);

    assertThat(mails()).isEmpty();
    assertThat(database.query("postgres", "select id::text from desk.notification")).isEmpty();
  }

  @Test
  void whoTakesPartIsToldOfAReplyAndWhoRepliesIsNot() {
    UUID id = add(REVIEWER, "Which doctor?");
    reply(AUTHOR, id, "Any, @persian@example.org knows.");
    reply(REVIEWER, id, "Good.");

    assertThat(told(REVIEWER)).containsExactly("reply by author");
    assertThat(told(AUTHOR)).containsExactly("reply by reviewer");
    assertThat(told(PERSIAN)).containsExactly("mention by author");
  }

  @Test
  void aTaskIsInTheInboxOfItsPersonUntilItIsDone() {
    UUID id =
        as(
            REVIEWER,
            desk ->
                desk.comments()
                    .add(
                        PLACE, "Name it, @author@example.org", AUTHOR, LocalDate.of(2026, 11, 19)));

    assertThat(tasks(AUTHOR, false))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.title()).isEqualTo("Doctor");
              assertThat(task.author()).isEqualTo("reviewer");
              assertThat(task.overdue()).isTrue();
            });
    int ofTheReviewer = as(REVIEWER, desk -> desk.tasks().open());
    assertThat(ofTheReviewer).isZero();
    assertThat(told(AUTHOR)).as("told once").containsExactly("task by reviewer");

    resolve(AUTHOR, id);
    assertThat(tasks(AUTHOR, false)).isEmpty();
    assertThat(tasks(AUTHOR, true)).hasSize(1);
  }

  @Test
  void aTaskCanBeGivenToAnotherWhoIsToldOnce() {
    UUID id = add(REVIEWER, "Name it");
    for (int i = 0; i < 2; i++) {
      as(
          REVIEWER,
          desk -> {
            desk.comments().assign(id, AUTHOR, null);
            return null;
          });
    }
    assertThat(told(AUTHOR)).containsExactly("task by reviewer");
    assertThat(threads().get(0).assignee()).isEqualTo("author");
  }

  @Test
  void theMostUrgentTaskStandsFirst() {
    for (LocalDate due :
        new LocalDate[] {null, LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 1)}) {
      as(REVIEWER, desk -> desk.comments().add(PLACE, "By " + due, AUTHOR, due));
    }
    assertThat(tasks(AUTHOR, false).stream().map(TaskRow::words))
        .containsExactly("By 2026-12-01", "By 2026-12-02", "By null");
  }

  @Test
  void onlyColleaguesGetTasks() {
    for (UUID person : List.of(GONE, PARTNER, UUID.randomUUID())) {
      assertThatThrownBy(
              () -> as(AUTHOR, desk -> desk.comments().add(PLACE, "Name it", person, null)))
          .hasMessage("comment.fault.noColleague");
    }
    assertThat(threads()).isEmpty();
  }

  @Test
  void emptyAndEndlessRemarksAreRefused() {
    assertThatThrownBy(() -> add(AUTHOR, " \n\u0000 ")).hasMessage("comment.fault.empty");
    assertThatThrownBy(() -> add(AUTHOR, "x".repeat(Comments.LONGEST + 1)))
        .hasMessage("comment.fault.tooLong");
    add(AUTHOR, "x".repeat(Comments.LONGEST));
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> reply(AUTHOR, UUID.randomUUID(), "Any."))
        .hasMessage("comment.fault.unknown");
    assertThatThrownBy(
            () -> as(AUTHOR, desk -> desk.comments().add(new TextPlace("dentist", "en", ""), "Hm")))
        .hasMessage("comment.fault.unknown");
  }

  @Test
  void allOfItIsInTheLog() {
    UUID id = add(REVIEWER, "Which doctor?");
    reply(AUTHOR, id, "Any.");
    resolve(AUTHOR, id);

    assertThat(
            database.query(
                "postgres", "select action || ' ' || subject from desk.audit order by no"))
        .containsExactly(
            "comment.added article:doctor",
            "comment.replied article:doctor",
            "comment.resolved article:doctor");
  }

  private void reply(UUID by, UUID id, String text) {
    as(
        by,
        desk -> {
          desk.comments().reply(id, text);
          return null;
        });
  }

  private void resolve(UUID by, UUID id) {
    as(
        by,
        desk -> {
          desk.comments().resolve(id);
          return null;
        });
  }
}
