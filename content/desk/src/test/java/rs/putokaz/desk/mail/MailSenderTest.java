package rs.putokaz.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.i18n.language.Languages;

class MailSenderTest {

  private final TestMail mail = new TestMail();
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
    mail.close();
  }

  private int send() {
    return mail.sender(server.getSmtp().getPort()).run();
  }

  @Test
  void aLetterArrivesAsTextAndAsHtmlWithTheHeadersOfAMachine() throws Exception {
    mail.add(TestMail.letter(MailKind.TASK, "sr", "Задатак: „Лекар“", "Чека вас <задатак> & рок."));

    assertThat(send()).isEqualTo(1);

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("Задатак: „Лекар“");
    assertThat(message.getRecipients(Message.RecipientType.TO)[0].toString())
        .isEqualTo(TestMail.RECIPIENT);
    assertThat(message.getFrom()[0].toString()).isEqualTo("Putokaz <desk@info.example>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getHeader("List-Id")).containsExactly("<task.putokaz.info.example>");
    assertThat(message.getHeader("List-Unsubscribe"))
        .containsExactly("<https://info.example/admin/inbox.xhtml>");
    assertThat(message.getHeader("Content-Language")).containsExactly("sr");
    assertThat(part(message, "text/plain"))
        .contains("Чека вас <задатак> & рок.")
        .contains("https://info.example/admin/inbox.xhtml");
    assertThat(part(message, "text/html"))
        .contains("<html lang=\"sr-Cyrl\" dir=\"ltr\">")
        .contains("Чека вас &lt;задатак&gt; &amp; рок.");
    assertThat(mail.states()).containsExactly("sent 1");
  }

  @Test
  void aLetterInALanguageFromRightToLeftSaysSo() throws Exception {
    mail.add(TestMail.letter(MailKind.MENTION, "ar", "مراجعة", "ينتظرك نص."));

    send();

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("مراجعة");
    assertThat(part(message, "text/html"))
        .contains("<html lang=\"ar\" dir=\"rtl\">")
        .contains("ينتظرك نص.");
  }

  @Test
  void whatIsSentIsNotSentAgain() {
    mail.add(MailKind.TASK, "One");

    assertThat(send()).isEqualTo(1);
    mail.pass(Duration.ofDays(1));
    assertThat(send()).isZero();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aLetterOfATransactionThatFailsIsNeverSent() {
    assertThatThrownBy(
            () ->
                mail.in(
                    entities -> {
                      new Outbox(entities, mail.clock())
                          .add(TestMail.letter(MailKind.TASK, "en", "One", "Words"));
                      entities.flush();
                      throw new IllegalStateException("the cause failed");
                    }))
        .hasMessage("the cause failed");

    assertThat(send()).isZero();
    assertThat(mail.states()).isEmpty();
  }

  @Test
  void severalSendersShareTheLettersAndSendNoneTwice() {
    for (int i = 0; i < 5; i++) {
      mail.add(MailKind.TASK, "Letter " + i);
    }
    MailQueue one = mail.queue();
    Optional<Mail> claimed = one.claim();

    assertThat(send()).isEqualTo(4);
    assertThat(send()).as("the claimed one belongs to another").isZero();
    one.sent(claimed.orElseThrow());
    mail.pass(Mail.CLAIM);
    assertThat(send()).isZero();
  }

  @Test
  void aRowThatAnotherTransactionHoldsIsPassedOver() {
    mail.add(MailKind.TASK, "One");
    mail.add(MailKind.TASK, "Two");

    mail.in(
        entities -> {
          assertThat(new MailQueue(entities, mail.clock()).claim()).isPresent();
          assertThat(send()).isEqualTo(1);
          return null;
        });
  }

  @Test
  void aSenderThatDiesLeavesTheLetterToAnotherUnderTheSameId() throws Exception {
    mail.add(MailKind.TASK, "One");
    Mail claimed = mail.queue().claim().orElseThrow();
    new SmtpServer(TestMail.settings(server.getSmtp().getPort())).offer(claimed);

    mail.pass(Mail.CLAIM);
    assertThat(send()).isEqualTo(1);

    MimeMessage[] both = server.getReceivedMessages();
    assertThat(both).hasSize(2);
    assertThat(both[0].getMessageID())
        .isEqualTo(both[1].getMessageID())
        .isEqualTo("<" + claimed.id() + "@info.example>");
  }

  @Test
  void noHeaderCanBeSmuggledIn() throws Exception {
    mail.add(
        TestMail.letter(
            MailKind.MENTION, "en", "One\r\nBcc: all@example.org\u0085\u2028X-Evil: 1", "Words"));

    send();

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("One Bcc: all@example.org X-Evil: 1");
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
    for (String address :
        List.of("a@example.org\r\nRCPT TO:<b@example.org>", "a@example.org, b@example.org")) {
      assertThatThrownBy(
              () ->
                  new Letter(MailKind.TASK, address, Languages.get("en"), "One", List.of(), "", ""))
          .hasMessage("person.emailInvalid");
    }
  }

  @Test
  void theWordsOfASecretLetterAreForgottenOnceItHasLeft() {
    mail.add(MailKind.PASSWORD, "Password");
    mail.add(MailKind.TASK, "Task");

    send();

    assertThat(
            mail.database.query(
                "postgres",
                "select kind || ' ' || (text = '' and html = '') from desk.mail order by kind"))
        .containsExactly("password true", "task false");
  }

  @Test
  void aLetterThatIsOfNoUseAnyMoreIsNotSent() {
    mail.add(MailKind.PASSWORD, "Password");
    mail.pass(Duration.ofHours(1));

    assertThat(send()).isZero();
    assertThat(mail.states()).containsExactly("failed 0");
    assertThat(mail.failures()).containsExactly("expired");
  }

  @Test
  void withoutAServerNothingIsSentAndTheLettersWait() {
    mail.add(MailKind.TASK, "One");

    MailSender sender = new MailSender(mail.queue(), MailSettings.none("http://localhost:8080"));

    assertThat(sender.run()).isZero();
    assertThat(mail.states()).containsExactly("waiting 0");
  }

  @Test
  void lettersThatAreOverAreForgottenAfterAMonth() {
    mail.add(MailKind.TASK, "One");
    send();
    mail.pass(Duration.ofDays(30).plusSeconds(1));

    send();

    assertThat(mail.states()).isEmpty();
  }

  private static String part(MimeMessage message, String type) throws Exception {
    Multipart parts = (Multipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType(type)) {
        return (String) part.getContent();
      }
    }
    throw new AssertionError("no " + type);
  }
}
