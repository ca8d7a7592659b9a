package rs.putokaz.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.desk.audit.AuditLog;
import rs.putokaz.desk.person.Actor;
import rs.putokaz.desk.person.Grants;
import rs.putokaz.desk.person.Invitations;
import rs.putokaz.desk.person.Passwords;
import rs.putokaz.desk.person.People;
import rs.putokaz.desk.person.Permission;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.QuickPasswordHash;

class PersonLettersTest {

  private static final String LINK = "https://info.example/admin/invitation.xhtml?token=";
  private static final Passwords PASSWORDS = new Passwords(new QuickPasswordHash());

  private final TestMail mail = new TestMail();
  private MailSettings settings = TestMail.settings(25);

  private record Services(
      People people, Invitations invitations, PersonLetters letters, PasswordRequests requests) {}

  private static final class Nobody implements Actor {

    @Override
    public Optional<UUID> person() {
      return Optional.empty();
    }

    @Override
    public String origin() {
      return "192.0.2.1";
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean may(Permission permission) {
      return false;
    }

    @Override
    public boolean may(Permission permission, String scope) {
      return false;
    }
  }

  @AfterEach
  void close() {
    mail.close();
  }

  private <T> T in(Function<Services, T> work) {
    return mail.in(entities -> work.apply(services(entities)));
  }

  private Services services(EntityManager entities) {
    Actor actor = new Nobody();
    AuditLog log = new AuditLog(entities, actor, mail.clock());
    Invitations invitations = new Invitations(entities, log, PASSWORDS, mail.clock());
    People people = new People(entities, log, actor, invitations, mail.clock());
    PersonLetters letters = new PersonLetters(people, new Outbox(entities, mail.clock()), settings);
    return new Services(
        people,
        invitations,
        letters,
        new PasswordRequests(entities, people, invitations, letters, settings, mail.clock()));
  }

  private String invite() {
    return in(desk -> desk.letters().invite(TestMail.RECIPIENT, "Editor", Grants.NONE));
  }

  private void request(String address, String origin) {
    in(
        desk -> {
          desk.requests().request(address, origin);
          return null;
        });
  }

  private List<String> kinds() {
    return mail.database.query("postgres", "select kind from desk.mail order by created_at");
  }

  @Test
  void anInvitationGoesByMailAndItsLinkWorks() {
    assertThat(invite()).as("nothing is left to hand over").isEmpty();

    String text = mail.database.query("postgres", "select text from desk.mail").get(0);
    Matcher token = Pattern.compile(Pattern.quote(LINK) + "(\\S+)").matcher(text);
    assertThat(token.find()).isTrue();
    assertThat(in(desk -> desk.invitations().look(token.group(1))).map(Person::email))
        .contains(TestMail.RECIPIENT);
  }

  @Test
  void withoutAMailServerTheLinkIsHandedOverAndNoTokenIsWrittenDown() {
    settings = MailSettings.none("https://info.example");

    assertThat(invite()).startsWith(LINK);
    assertThat(kinds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sr,Нова лозинка за радни сто Путоказа",
    "sr-Latn,Nova lozinka za radni sto Putokaza",
    "en,A new password for the desk of Putokaz",
    "fa,A new password for the desk of Putokaz"
  })
  void aLetterIsInTheLanguageOfThePerson(String language, String subject) {
    withPassword();
    mail.database.execute("postgres", "update desk.person set language = '" + language + "'");

    request(" Editor@Example.org ", "192.0.2.1");

    assertThat(
            mail.database.query(
                "postgres", "select subject from desk.mail where kind = 'password'"))
        .containsExactly(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody@example.org", "no address", "", "gone@example.org"})
  void nobodyElseGetsALetter(String address) {
    in(desk -> desk.people().invite("gone@example.org", "Gone", Grants.NONE));
    mail.database.execute("postgres", "update desk.person set active = false");

    request(address, "192.0.2.1");

    assertThat(kinds()).isEmpty();
  }

  @Test
  void aPersonGetsAtMostThreeLettersAnHour() {
    withPassword();
    for (int i = 0; i < 5; i++) {
      request(TestMail.RECIPIENT, "192.0.2." + i);
    }
    assertThat(kinds()).containsExactly("password", "password", "password");

    mail.pass(Duration.ofHours(1));
    request(TestMail.RECIPIENT, "192.0.2.1");
    assertThat(kinds()).hasSize(4);
  }

  @Test
  void anOriginThatAsksForManyIsNotHeardAnyMore() {
    withPassword();
    for (int i = 0; i < 30; i++) {
      request("nobody" + i + "@example.org", "192.0.2.1");
    }
    request(TestMail.RECIPIENT, "192.0.2.1");
    assertThat(kinds()).isEmpty();

    request(TestMail.RECIPIENT, "192.0.2.2");
    assertThat(kinds()).containsExactly("password");
  }

  @Test
  void whoNeverChoseAPasswordIsInvitedAgain() {
    in(desk -> desk.people().invite(TestMail.RECIPIENT, "Editor", Grants.NONE));

    request(TestMail.RECIPIENT, "192.0.2.1");

    assertThat(kinds()).containsExactly("invitation");
  }

  private void withPassword() {
    String token = in(desk -> desk.people().invite(TestMail.RECIPIENT, "Editor", Grants.NONE));
    in(desk -> desk.invitations().accept(token, "correct horse battery"));
  }
}
