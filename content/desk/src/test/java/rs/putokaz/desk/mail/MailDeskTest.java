package rs.putokaz.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.audit.Originator;

class MailDeskTest {

  private final TestMail mail = new TestMail();

  @AfterEach
  void close() {
    mail.close();
  }

  private <T> T in(Function<MailDesk, T> work) {
    return mail.in(
        entities ->
            work.apply(
                new MailDesk(
                    entities,
                    new AuditLog(entities, Originator.of(Optional.empty(), ""), mail.clock()),
                    TestMail.settings(25),
                    mail.clock())));
  }

  private void refuse() {
    MailQueue queue = mail.queue();
    Mail claimed = queue.claim().orElseThrow();
    queue.failed(
        claimed,
        new MailFailure(MailFailure.Kind.REFUSED, "550 no such user " + TestMail.RECIPIENT));
  }

  private void sendAgain(UUID id) {
    in(
        desk -> {
          desk.sendAgain(id);
          return null;
        });
  }

  @Test
  void theListShowsWhatBecameOfALetterAndNotToWhomExactly() {
    mail.add(MailKind.TASK, "One");
    refuse();

    List<MailRow> rows = in(desk -> desk.list(0, 10));

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.recipient()).isEqualTo("ed…@example.org");
              assertThat(row.failure()).isEqualTo("550 no such user ed…@example.org");
              assertThat(row.state()).isEqualTo(MailState.FAILED);
              assertThat(row.canBeSentAgain()).isTrue();
            });
  }

  @Test
  void aLetterThatWasGivenUpIsOfferedAgain() {
    mail.add(MailKind.TASK, "One");
    refuse();
    UUID id = in(desk -> desk.list(0, 10)).get(0).id();

    sendAgain(id);

    assertThat(mail.states()).containsExactly("waiting 0");
    assertThat(mail.queue().claim()).isPresent();
    assertThat(mail.database.query("postgres", "select action from desk.audit"))
        .containsExactly("mail.sent-again");
  }

  @Test
  void aSecretLetterIsNotBecauseItsWordsAreGone() {
    mail.add(MailKind.PASSWORD, "One");
    refuse();
    MailRow row = in(desk -> desk.list(0, 10)).get(0);

    sendAgain(row.id());

    assertThat(row.canBeSentAgain()).isFalse();
    assertThat(mail.states()).containsExactly("failed 1");
  }
}
