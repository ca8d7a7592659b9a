package rs.putokaz.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a letter when the server does not take it. */
class MailFailureTest {

  private final TestMail mail = new TestMail();
  private final SmtpStub server = new SmtpStub();

  @AfterEach
  void stop() {
    server.close();
    mail.close();
  }

  private int send() {
    return mail.sender(server.port()).run();
  }

  @ParameterizedTest
  @CsvSource({"RCPT,550 5.1.1 no such user", "MAIL,552 5.2.2 too large", ".,554 5.7.1 not wanted"})
  void aRefusalIsFinal(String command, String answer) {
    server.answer(command, answer);
    mail.add(MailKind.TASK, "One");

    assertThat(send()).isZero();

    assertThat(mail.states()).containsExactly("failed 1");
    assertThat(mail.failures()).containsExactly(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT,450 4.2.1 greylisted",
    ".,451 4.3.0 later",
    ".,452 4.2.2 mailbox full",
    "MAIL,530 5.7.0 sign in first"
  })
  void aTemporaryFailureIsTriedAgainLater(String command, String answer) {
    server.answer(command, answer);
    mail.add(MailKind.TASK, "One");

    assertThat(send()).isZero();
    assertThat(mail.states()).containsExactly("retrying 1");
    assertThat(mail.failures()).containsExactly(answer);

    server.answer(command, command.equals(".") ? "250 taken" : "250 ok");
    assertThat(send()).as("it has to wait").isZero();
    mail.pass(Duration.ofMinutes(1));
    assertThat(send()).isEqualTo(1);
    assertThat(mail.states()).containsExactly("sent 2");
  }

  @Test
  void thePausesGrowAndAfterTenTriesItIsGivenUp() {
    server.answer("RCPT", "450 4.2.1 greylisted");
    mail.add(MailKind.TASK, "One");
    for (int minutes : new int[] {0, 1, 2, 4, 8, 16, 32, 64, 120}) {
      mail.pass(Duration.ofMinutes(minutes));
      send();
    }
    assertThat(mail.states()).containsExactly("retrying 9");
    mail.pass(Duration.ofMinutes(119));
    send();
    assertThat(mail.states()).containsExactly("retrying 9");
    mail.pass(Duration.ofMinutes(1));
    send();
    assertThat(mail.states()).containsExactly("failed 10");
  }

  @Test
  void aServerThatIsAwayCostsALetterNothing() {
    int port = server.port();
    server.close();
    mail.add(MailKind.TASK, "One");
    mail.add(MailKind.TASK, "Two");

    for (int i = 0; i < 20; i++) {
      mail.sender(port).run();
      mail.pass(Duration.ofMinutes(1));
    }

    assertThat(mail.states()).allMatch(state -> state.endsWith(" 0"));
    assertThat(mail.failures()).anyMatch(failure -> failure.contains("Couldn't connect"));
  }

  @Test
  void oneRefusedLetterKeepsNoOtherOneBack() {
    server.answer("RCPT", "550 5.1.1 no such user");
    mail.add(MailKind.TASK, "One");
    mail.add(MailKind.TASK, "Two");

    send();

    assertThat(mail.states()).containsExactly("failed 1", "failed 1");
  }

  @Test
  void aConnectionThatIsCutAfterTheLetterWasTakenMakesASecondOneWithTheSameId() {
    server.answer(".", "cut");
    mail.add(MailKind.TASK, "One");
    send();
    assertThat(mail.states()).containsExactly("retrying 1");
    server.answer(".", "250 taken");
    mail.pass(Duration.ofMinutes(1));
    send();

    assertThat(server.taken()).hasSize(2);
    assertThat(server.taken().stream().map(MailFailureTest::id).distinct()).hasSize(1);
    assertThat(mail.states()).containsExactly("sent 2");
  }

  private static String id(String letter) {
    return letter.lines().filter(line -> line.startsWith("Message-ID:")).findFirst().orElseThrow();
  }
}
