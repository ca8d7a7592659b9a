package rs.putokaz.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.person.factor.FactorDesk.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.PersonException;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.factor.FactorDesk;

class SessionsTest {

  private static final String OTHER = "another horse battery";

  private final FactorDesk desk = new FactorDesk();
  private final Person boss = desk.person("boss@example.org", Role.ADMINISTRATOR);
  private final Person editor = desk.person("editor@example.org", Role.EDITOR);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aSessionIsGoodUntilItWasNotUsedForAnHour() {
    UUID session = begin(editor);
    desk.pass(Duration.ofMinutes(59));
    assertThat(use(session)).isPresent();
    desk.pass(Duration.ofMinutes(59));
    assertThat(use(session)).isPresent();
    desk.pass(Duration.ofMinutes(60));
    assertThat(use(session)).isEmpty();
  }

  @Test
  void lookingIsNoUse() {
    UUID session = begin(editor);
    desk.pass(Duration.ofMinutes(40));
    Optional<LiveSession> looked = desk.in(d -> d.sessions().look(session));
    assertThat(looked).isPresent();
    desk.pass(Duration.ofMinutes(20));
    assertThat(use(session)).isEmpty();
  }

  @Test
  void noSessionLastsLongerThanADayHoweverItIsUsed() {
    UUID session = begin(editor);
    for (int i = 0; i < 47; i++) {
      desk.pass(Duration.ofMinutes(30));
      assertThat(use(session)).isPresent();
    }
    desk.pass(Duration.ofMinutes(30));
    assertThat(use(session)).isEmpty();
  }

  @Test
  void peopleEndTheirOwnSessionsAndNoOthers() {
    UUID mine = begin(editor);
    UUID other = begin(editor);
    UUID foreign = begin(boss);

    run(d -> d.sessions().end(foreign));
    assertThat(use(foreign)).isPresent();
    run(d -> d.sessions().endOthers(mine));
    assertThat(use(other)).isEmpty();
    assertThat(use(mine)).isPresent();
    assertThat(use(foreign)).isPresent();
    List<DeskSession> left = desk.in(d -> d.sessions().mine());
    assertThat(left).hasSize(1);
    run(d -> d.sessions().end(mine));
    assertThat(use(mine)).isEmpty();
  }

  @Test
  void anAdministratorSignsSomebodyOutEverywhere() {
    UUID first = begin(editor);
    UUID second = begin(editor);
    desk.actAs(boss);
    run(d -> d.sessions().endAll(editor.id()));

    assertThat(use(first)).isEmpty();
    assertThat(use(second)).isEmpty();
    assertThat(desk.actions()).contains("session.ended");
  }

  @Test
  void whoIsDeactivatedIsSignedOut() {
    UUID session = begin(editor);
    run(d -> d.people().deactivate(editor.id()));

    assertThat(use(session)).isEmpty();
  }

  @Test
  void anotherPasswordEndsAllSessionsButTheOneInWhichItWasChosen() {
    UUID here = begin(editor);
    UUID elsewhere = begin(editor);
    run(
        d -> {
          d.account().changePassword(PASSWORD, OTHER);
          d.sessions().keepAfterPasswordChange(here);
        });

    assertThat(use(here)).isPresent();
    assertThat(use(elsewhere)).isEmpty();
  }

  @Test
  void aResetLinkEndsThemAll() {
    UUID session = begin(editor);
    String token = desk.in(d -> d.people().inviteAgain(editor.id()));
    run(d -> d.invitations().accept(token, OTHER));

    assertThat(use(session)).isEmpty();
  }

  @Test
  void aRequiredChangeOfThePasswordIsOverWhenItIsChangedToAnother() {
    run(d -> d.people().requireOtherPassword(editor.id()));
    assertThat(desk.read(editor).mustChangePassword()).isTrue();

    assertThatThrownBy(() -> run(d -> d.account().changePassword(PASSWORD, PASSWORD)))
        .isInstanceOf(PersonException.class)
        .hasMessage("person.passwordSame");
    assertThatThrownBy(() -> run(d -> d.account().changePassword("no", OTHER)))
        .isInstanceOf(PersonException.class)
        .hasMessage("person.passwordWrong");
    run(d -> d.account().changePassword(PASSWORD, OTHER));
    assertThat(desk.read(editor).mustChangePassword()).isFalse();
  }

  private UUID begin(Person person) {
    return desk.in(d -> d.sessions().begin(person.id(), "Firefox", "192.0.2.7")).orElseThrow();
  }

  private Optional<LiveSession> use(UUID session) {
    return desk.in(d -> d.sessions().use(session, "192.0.2.8"));
  }

  private void run(Consumer<FactorDesk.Services> work) {
    desk.in(
        d -> {
          work.accept(d);
          return true;
        });
  }
}
