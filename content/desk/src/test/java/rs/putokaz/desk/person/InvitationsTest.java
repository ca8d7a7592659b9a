package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.person.TestDesk.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.person.SignIn.SignedIn;

class InvitationsTest {

  private static final String EDITOR = "editor@example.org";
  private static final String CHIEF = "chief@example.org";

  private final TestDesk desk = new TestDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoIsInvitedChoosesAPasswordAndSignsIn() {
    String token = invite();

    assertThat(look(token).map(Person::email)).contains(EDITOR);
    accept(token, PASSWORD);

    assertThat(desk.signIn(EDITOR, PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void aTokenIsLongAndOnlyItsHashIsKept() {
    String token = invite();

    assertThat(token).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(reset());
    for (String table : List.of("invitation", "person", "audit")) {
      assertThat(desk.database.query("postgres", "select t::text from desk." + table + " t"))
          .isNotEmpty()
          .noneMatch(row -> row.contains(token));
    }
  }

  @Test
  void anInvitationIsOpenForSevenDays() {
    String token = invite();

    desk.pass(Duration.ofDays(7).minusMillis(1));
    assertThat(look(token)).isPresent();
    desk.pass(Duration.ofMillis(1));
    assertThat(look(token)).isEmpty();
    refused(token, PASSWORD, "person.invitationInvalid");
  }

  @Test
  void aResetIsOpenForAnHour() {
    invite();
    String token = reset();

    desk.pass(Duration.ofHours(1).minusMillis(1));
    assertThat(look(token)).isPresent();
    desk.pass(Duration.ofMillis(1));
    assertThat(look(token)).isEmpty();
  }

  @Test
  void aTokenWorksOnceAndEndsTheOthersOfThePerson() {
    String token = invite();
    String other = reset();
    accept(token, PASSWORD);

    refused(token, "another long password", "person.invitationInvalid");
    refused(other, "another long password", "person.invitationInvalid");
    refused("", "another long password", "person.invitationInvalid");
    assertThat(desk.signIn(EDITOR, PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void aTokenWorksOnceAlsoInParallel() throws Exception {
    String token = invite();

    List<Boolean> worked =
        TestDesk.atOnce(
            6,
            () -> {
              try {
                accept(token, PASSWORD);
                return true;
              } catch (PersonException e) {
                assertThat(e.reason()).isEqualTo(PersonException.Reason.INVITATION_INVALID);
                return false;
              }
            });

    assertThat(worked).filteredOn(Boolean::booleanValue).hasSize(1);
  }

  @Test
  void twoTokensOfOnePersonDoNotWorkBothInParallel() throws Exception {
    List<String> tokens = List.of(invite(), reset());
    var next = tokens.iterator();

    List<Optional<String>> refusals =
        TestDesk.atOnce(
            2,
            () -> {
              String token;
              synchronized (next) {
                token = next.next();
              }
              try {
                accept(token, PASSWORD);
                return Optional.empty();
              } catch (PersonException e) {
                return Optional.of(e.messageKey());
              }
            });

    assertThat(refusals)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of("person.invitationInvalid"));
  }

  @Test
  void aBadPasswordLeavesTheTokenUsable() {
    String token = invite();

    refused(token, "short", "person.passwordTooShort");
    refused(token, EDITOR, "person.passwordGuessable");
    accept(token, PASSWORD);
  }

  @Test
  void aNewPasswordUnlocks() {
    accept(invite(), PASSWORD);
    for (int i = 0; i < 5; i++) {
      desk.signIn(EDITOR, "wrong");
    }
    accept(reset(), "another long password");

    assertThat(desk.signIn(EDITOR, "another long password")).isInstanceOf(SignedIn.class);
  }

  @Test
  void whoIsNotActiveChoosesNoPassword() {
    String token = invite();
    Person editor = look(token).orElseThrow();
    desk.in(
        d -> {
          d.people().deactivate(editor.id());
          return null;
        });
    String later = desk.in(d -> d.invitations().create(editor, Invitation.Purpose.RESET));

    assertThat(look(later)).isEmpty();
    refused(later, PASSWORD, "person.invitationInvalid");
    desk.in(
        d -> {
          d.people().activate(editor.id());
          return null;
        });
    assertThat(look(token)).as("it has ended with the deactivation").isEmpty();
  }

  @Test
  void theFirstAdministratorIsLetIn() {
    String token = first(CHIEF).orElseThrow();
    accept(token, PASSWORD);

    assertThat(desk.signIn(CHIEF, PASSWORD))
        .isInstanceOfSatisfying(
            SignedIn.class,
            in -> assertThat(in.person().grants().may(Permission.MANAGE_PEOPLE)).isTrue());
    assertThat(first(CHIEF)).isEmpty();
    assertThat(first("other@example.org")).isEmpty();
  }

  @Test
  void untilThenEachStartGivesAFreshTokenAndEndsTheOneBefore() {
    String token = first(CHIEF).orElseThrow();
    String second = first(" Chief@Example.org ").orElseThrow();
    String elsewhere = first("other@example.org").orElseThrow();

    assertThat(look(token)).isEmpty();
    assertThat(look(second)).isEmpty();
    assertThat(look(elsewhere)).isPresent();
    assertThat(desk.database.query("postgres", "select email from desk.person"))
        .containsExactlyInAnyOrder(CHIEF, "other@example.org");
  }

  @Test
  void nodesThatStartTogetherMakeOneFirstAdministrator() throws Exception {
    List<Optional<String>> tokens = TestDesk.atOnce(4, () -> first(CHIEF));

    assertThat(tokens.stream().filter(token -> look(token.orElseThrow()).isPresent())).hasSize(1);
    assertThat(desk.database.query("postgres", "select email from desk.person"))
        .containsExactly(CHIEF);
  }

  @Test
  void whoHasLeftOrHadAnotherRoleCanBecomeTheFirstAdministrator() {
    Person editor = desk.person(EDITOR, Grant.of(Role.EDITOR));
    desk.in(
        d -> {
          d.people().deactivate(editor.id());
          return null;
        });

    assertThat(first(EDITOR)).isPresent();

    assertThat(desk.read(editor).isActive()).isTrue();
    assertThat(desk.read(editor).grants())
        .isEqualTo(Grants.of(Grant.of(Role.EDITOR), Grant.of(Role.ADMINISTRATOR)));
  }

  @Test
  void allOfItIsInTheLog() {
    accept(first(CHIEF).orElseThrow(), PASSWORD);

    assertThat(desk.actions())
        .containsExactly(
            "person.first-administrator " + CHIEF, "invitation.created invite", "password.chosen");
  }

  private String invite() {
    return desk.in(d -> d.people().invite(EDITOR, "Editor", Grants.NONE));
  }

  private String reset() {
    return desk.in(
        d ->
            d.invitations()
                .create(d.people().find(EDITOR).orElseThrow(), Invitation.Purpose.RESET));
  }

  private Optional<Person> look(String token) {
    return desk.in(d -> d.invitations().look(token));
  }

  private void accept(String token, String password) {
    Objects.requireNonNull(desk.in(d -> d.invitations().accept(token, password)));
  }

  private Optional<String> first(String email) {
    return desk.in(d -> d.invitations().firstAdministrator(email));
  }

  private void refused(String token, String password, String key) {
    assertThatThrownBy(() -> accept(token, password))
        .isInstanceOf(PersonException.class)
        .hasMessage(key);
  }
}
