package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.person.TestDesk.PASSWORD;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final Grant ADMINISTRATOR = Grant.of(Role.ADMINISTRATOR);

  private final TestDesk desk = new TestDesk();
  private final Person chief = desk.person("chief@example.org", ADMINISTRATOR);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoIsInvitedIsThereWithTheRoles() {
    Grants grants = Grants.of(Grant.of(Role.AUTHOR), new Grant(Role.TRANSLATOR, "fa"));
    desk.in(d -> d.people().invite(" Fa@Example.org", "Translator", grants));

    Person person = desk.in(d -> d.people().find("FA@example.org")).orElseThrow();
    assertThat(person.email()).isEqualTo("fa@example.org");
    assertThat(person.name()).isEqualTo("Translator");
    assertThat(person.language()).isEqualTo("sr");
    assertThat(person.createdAt()).isEqualTo(desk.now());
    assertThat(person.hasPassword()).isFalse();
    assertThat(person.grants()).isEqualTo(grants);
    List<Person> all = desk.in(d -> d.people().list());
    assertThat(all)
        .extracting(Person::email)
        .containsExactly("chief@example.org", "fa@example.org");
  }

  @Test
  void anAddressIsTakenOnlyOnceAlsoInParallel() throws Exception {
    refused(d -> d.invite("CHIEF@example.org", "Other", Grants.NONE), "person.emailTaken");

    List<String> answers =
        TestDesk.atOnce(
            4,
            () -> {
              try {
                desk.in(d -> d.people().invite("new@example.org", "New", Grants.NONE));
                return "invited";
              } catch (PersonException e) {
                return e.messageKey();
              }
            });

    assertThat(answers)
        .containsExactlyInAnyOrder(
            "invited", "person.emailTaken", "person.emailTaken", "person.emailTaken");
  }

  @Test
  void badAddressesAndNamesAreRefused() {
    refused(d -> d.invite("nobody", "Name", Grants.NONE), "person.emailInvalid");
    refused(d -> d.invite("new@example.org", " ", Grants.NONE), "person.nameInvalid");
  }

  @Test
  void whoeverLostTheLetterIsInvitedAgain() {
    desk.in(d -> d.people().invite("new@example.org", "New", Grants.NONE));
    Person person = desk.in(d -> d.people().find("new@example.org")).orElseThrow();
    desk.forgetActions();

    desk.in(d -> d.people().inviteAgain(person.id()));
    desk.in(d -> d.people().inviteAgain(chief.id()));

    assertThat(desk.actions())
        .containsExactly("invitation.created invite", "invitation.created reset");
  }

  @Test
  void rolesAreReplaced() {
    Person person = desk.person("a@example.org", Grant.of(Role.AUTHOR), Grant.of(Role.ANALYST));
    Grants wanted = Grants.of(Grant.of(Role.AUTHOR), new Grant(Role.REVIEWER, "ar"));

    change(person, wanted);

    assertThat(desk.read(person).grants()).isEqualTo(wanted);
    assertThat(desk.actions())
        .last()
        .isEqualTo("person.grants-changed author, analyst -> author, reviewer:ar");
  }

  @Test
  void theLastAdministratorStays() {
    desk.person("a@example.org", Grant.of(Role.EDITOR));

    refused(d -> d.deactivate(chief.id()), "person.lastAdministrator");
    refused(
        d -> d.changeGrants(chief.id(), Grants.of(Grant.of(Role.EDITOR))),
        "person.lastAdministrator");
    change(chief, Grants.of(ADMINISTRATOR, Grant.of(Role.EDITOR)));
    assertThat(desk.read(chief).isActive()).isTrue();
  }

  @Test
  void anAdministratorWithoutPasswordOrNotActiveReplacesNobodyWhoCanSignIn() {
    Person gone = desk.person("gone@example.org", ADMINISTRATOR);
    deactivate(gone);
    desk.in(d -> d.people().invite("new@example.org", "New", Grants.of(ADMINISTRATOR)));
    Person invited = desk.in(d -> d.people().find("new@example.org")).orElseThrow();

    refused(d -> d.deactivate(chief.id()), "person.lastAdministrator");
    deactivate(invited);
  }

  @Test
  void oneOfTwoAdministratorsMayGo() {
    desk.person("second@example.org", ADMINISTRATOR);

    deactivate(chief);

    assertThat(desk.signIn("chief@example.org", PASSWORD)).isEqualTo(new SignIn.Refused());
  }

  @Test
  void twoAdministratorsWhoSendEachOtherAwayAtOnceDoNotBothGo() throws Exception {
    Person second = desk.person("second@example.org", ADMINISTRATOR);
    ExecutorService elsewhere = Executors.newSingleThreadExecutor();
    try {
      Future<?> other =
          desk.in(
              d -> {
                d.people().deactivate(second.id());
                Future<?> started = elsewhere.submit(() -> deactivate(chief));
                awaitThatSomebodyWaits();
                return started;
              });

      assertThatThrownBy(() -> other.get(60, TimeUnit.SECONDS))
          .hasRootCauseMessage("person.lastAdministrator");
    } finally {
      elsewhere.shutdownNow();
    }
    assertThat(desk.read(chief).isActive()).isTrue();
    assertThat(desk.read(second).isActive()).isFalse();
  }

  private void awaitThatSomebodyWaits() {
    String waiting =
        "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
            + " where d.datname = current_database() and locktype = 'advisory' and not granted";
    CountDownLatch never = new CountDownLatch(1);
    for (int look = 0; !desk.database.query("postgres", waiting).equals(List.of("1")); look++) {
      assertThat(look).as("nobody waits for the lock").isLessThan(600);
      try {
        never.await(100, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void whoComesBackSignsInAgain() {
    Person person = desk.person("a@example.org");
    deactivate(person);
    run(people -> people.activate(person.id()));

    assertThat(desk.signIn("a@example.org", PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
  }

  @Test
  void aPersonChoosesTheLanguageOfTheBackOffice() {
    refused(people -> people.speak("en"), "person.unknown");
    desk.actAs(chief);

    run(people -> people.speak("EN"));

    assertThat(desk.read(chief).language()).isEqualTo("en");
    refused(people -> people.speak("klingon"), "person.languageUnknown");
  }

  @Test
  void whoIsNotThereIsNotChanged() {
    UUID nobody = UUID.randomUUID();

    refused(people -> people.deactivate(nobody), "person.unknown");
    refused(people -> people.activate(nobody), "person.unknown");
    refused(people -> people.inviteAgain(nobody), "person.unknown");
    refused(people -> people.changeGrants(nobody, Grants.NONE), "person.unknown");
    Optional<Person> byId = desk.in(d -> d.people().find(nobody));
    Optional<Person> byAddress = desk.in(d -> d.people().find("nobody"));
    assertThat(byId).isEmpty();
    assertThat(byAddress).isEmpty();
  }

  @Test
  void whatIsChangedIsInTheLogOnceAndWhatIsNotIsNot() {
    Person person = desk.person("a@example.org");
    desk.forgetActions();
    desk.actAs(chief);

    change(person, Grants.of(Grant.of(Role.AUTHOR)));
    change(person, Grants.of(Grant.of(Role.AUTHOR)));
    deactivate(person);
    deactivate(person);
    run(people -> people.activate(person.id()));
    run(people -> people.activate(person.id()));

    assertThat(desk.actions())
        .containsExactly(
            "person.grants-changed  -> author", "person.deactivated", "person.activated");
    assertThat(
            desk.database.query(
                "postgres", "select distinct person || subject || origin from desk.audit"))
        .containsExactly(chief.id() + "person:" + person.id() + "192.0.2.1");
  }

  @Test
  void everythingButLookingUpAndOnesOwnLanguageRequiresThePermission() {
    assertThat(
            Arrays.stream(People.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isAnnotationPresent(Requires.class))
                .map(Method::getName))
        .containsExactlyInAnyOrder("find", "find", "speak");
  }

  private void change(Person person, Grants grants) {
    run(people -> people.changeGrants(person.id(), grants));
  }

  private void deactivate(Person person) {
    run(people -> people.deactivate(person.id()));
  }

  private void run(Consumer<People> work) {
    desk.in(
        d -> {
          work.accept(d.people());
          return null;
        });
  }

  private void refused(Consumer<People> work, String key) {
    assertThatThrownBy(() -> run(work)).isInstanceOf(PersonException.class).hasMessage(key);
  }
}
