package rs.putokaz.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Invitation;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.PersonException;
import rs.putokaz.desk.person.Requires;
import rs.putokaz.i18n.text.Messages;

/** Sends people the link with which they choose their password, in their language. */
@ApplicationScoped
@Transactional
public class PersonLetters {

  private final People people;
  private final Outbox outbox;
  private final MailSettings settings;

  /** Letters from that outbox. */
  @Inject
  public PersonLetters(People people, Outbox outbox, MailSettings settings) {
    this.people = people;
    this.outbox = outbox;
    this.settings = settings;
  }

  /** For CDI. */
  protected PersonLetters() {
    this(null, null, null);
  }

  /**
   * Adds a person and sends the invitation.
   *
   * @return the link, to be handed over by who invites; empty when it went by mail
   * @throws PersonException as {@link People#invite}
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public String invite(String email, String name, Grants grants) {
    String token = people.invite(email, name, grants);
    return hand(people.find(email).orElseThrow(), Invitation.Purpose.INVITE, token);
  }

  /**
   * A fresh link for somebody who lost the first one, or the password.
   *
   * @return the link; empty when it went by mail
   * @throws PersonException as {@link People#inviteAgain}
   */
  @Requires(Permission.MANAGE_PEOPLE)
  public String inviteAgain(UUID id) {
    String token = people.inviteAgain(id);
    Person person = people.find(id).orElseThrow();
    return hand(
        person, person.hasPassword() ? Invitation.Purpose.RESET : Invitation.Purpose.INVITE, token);
  }

  /** Without a mail server the token is not written down: it would lie there for nothing. */
  private String hand(Person person, Invitation.Purpose purpose, String token) {
    if (!settings.isConfigured()) {
      return link(token);
    }
    send(person, purpose, token);
    return "";
  }

  void send(Person person, Invitation.Purpose purpose, String token) {
    Messages texts = LetterTexts.of(person);
    boolean invites = purpose == Invitation.Purpose.INVITE;
    Map<String, Object> name = Map.of("name", person.name());
    List<String> paragraphs =
        invites
            ? List.of(
                texts.text("mail.greeting", name),
                texts.text("mail.invitation.text"),
                texts.text("mail.invitation.valid"))
            : List.of(
                texts.text("mail.greeting", name),
                texts.text("mail.password.text"),
                texts.text("mail.password.valid"));
    outbox.add(
        new Letter(
            invites ? MailKind.INVITATION : MailKind.PASSWORD,
            person.email(),
            texts.language(),
            texts.text(invites ? "mail.invitation.subject" : "mail.password.subject"),
            paragraphs,
            texts.text("mail.password.link"),
            link(token)));
  }

  private String link(String token) {
    return settings.deskPage("invitation.xhtml?token=" + token);
  }
}
