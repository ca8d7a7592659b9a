package rs.putokaz.desk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.mail2.core.EmailConstants;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;

/** Offers letters to the mail server of the settings, each over a connection of its own. */
final class SmtpServer {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MailSettings settings;

  SmtpServer(MailSettings settings) {
    this.settings = settings;
  }

  /** Why the server did not take it; empty when it did. */
  Optional<MailFailure> offer(Mail mail) {
    try {
      HtmlEmail email = new OwnId(messageId(mail));
      write(email, mail);
      reach(email);
      email.buildMimeMessage();
      email.sendMimeMessage();
      return Optional.empty();
    } catch (EmailException | IllegalArgumentException failure) {
      return Optional.of(MailFailure.of(failure));
    }
  }

  private void reach(HtmlEmail email) throws EmailException {
    email.setHostName(settings.host());
    email.setSmtpPort(settings.port());
    email.setSslSmtpPort(Integer.toString(settings.port()));
    email.setSSLOnConnect(settings.encryption() == MailSettings.Encryption.TLS);
    email.setStartTLSEnabled(settings.encryption() == MailSettings.Encryption.STARTTLS);
    email.setStartTLSRequired(settings.encryption() == MailSettings.Encryption.STARTTLS);
    email.setSSLCheckServerIdentity(settings.encryption() != MailSettings.Encryption.NONE);
    email.setSocketConnectionTimeout(PATIENCE);
    email.setSocketTimeout(PATIENCE);
    if (!settings.user().isEmpty()) {
      email.setAuthentication(settings.user(), settings.password());
    }
    // A server that stops reading would keep this thread for ever.
    email
        .getMailSession()
        .getProperties()
        .setProperty("mail.smtp.writetimeout", Long.toString(PATIENCE.toMillis()));
  }

  private void write(HtmlEmail email, Mail mail) throws EmailException {
    email.setCharset(EmailConstants.UTF_8);
    email.setFrom(settings.from(), "Putokaz");
    email.setBounceAddress(settings.from());
    email.addTo(mail.recipient());
    email.setSubject(mail.subject());
    email.setTextMsg(mail.text());
    email.setHtmlMsg(mail.html());
    email.setSentDate(Date.from(mail.createdAt()));
    email.addHeader("Auto-Submitted", "auto-generated");
    email.addHeader("X-Auto-Response-Suppress", "All");
    email.addHeader("Content-Language", mail.language());
    email.addHeader("List-Id", "<" + mail.kind().word() + ".putokaz." + domain() + ">");
    if (!mail.kind().isSecret()) {
      email.addHeader("List-Unsubscribe", "<" + settings.deskPage("inbox.xhtml") + ">");
    }
  }

  private String messageId(Mail mail) {
    return "<" + mail.id() + "@" + domain() + ">";
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  /** A letter that is offered twice is recognised by its id. */
  private static final class OwnId extends HtmlEmail {

    private final String id;

    OwnId(String id) {
      this.id = id;
    }

    @Override
    protected MimeMessage createMimeMessage(Session session) {
      return new MimeMessage(session) {
        @Override
        protected void updateMessageID() throws MessagingException {
          setHeader("Message-ID", id);
        }
      };
    }
  }
}
