package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static rs.putokaz.desk.person.TestDesk.PASSWORD;

import jakarta.security.enterprise.identitystore.PasswordHash;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rs.putokaz.desk.person.SignIn.LockedUntil;
import rs.putokaz.desk.person.SignIn.Refused;
import rs.putokaz.desk.person.SignIn.Result;
import rs.putokaz.desk.person.SignIn.SignedIn;

class SignInTest {

  private static final String EDITOR = "editor@example.org";
  private static final String WRONG = "incorrect horse";

  /** Costs nothing and counts how often it is asked, so that tests needn't measure time. */
  private static final class CountingHash implements PasswordHash {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public String generate(char[] password) {
      return "hash of " + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
      asked.incrementAndGet();
      return hash.equals("hash of " + new String(password));
    }
  }

  private final CountingHash hash = new CountingHash();
  private final TestDesk desk = new TestDesk(new Passwords(hash));
  private final Person editor = desk.person(EDITOR, Grant.of(Role.EDITOR));

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void addressAndPasswordLetIn() {
    Result result = desk.signIn(" Editor@example.org", PASSWORD);

    assertThat(result)
        .isInstanceOfSatisfying(
            SignedIn.class,
            in -> {
              assertThat(in.person().id()).isEqualTo(editor.id());
              assertThat(in.person().grants().may(Permission.PUBLISH)).isTrue();
            });
  }

  @Test
  void theRealHashLetsInToo() {
    try (TestDesk real = new TestDesk()) {
      real.person(EDITOR);

      assertThat(real.signIn(EDITOR, PASSWORD)).isInstanceOf(SignedIn.class);
      assertThat(real.signIn(EDITOR, WRONG)).isEqualTo(new Refused());
    }
  }

  @Test
  void whyNobodyIsLetInIsNotToldNeitherByTheAnswerNorByItsTime() {
    desk.in(d -> d.people().invite("new@example.org", "New", Grants.NONE));
    Person gone = desk.person("gone@example.org");
    desk.in(
        d -> {
          d.people().deactivate(gone.id());
          return null;
        });

    for (String email : List.of(EDITOR, "unknown@example.org", "no address", "new@example.org")) {
      refusedAfterOneHash(email, WRONG);
    }
    refusedAfterOneHash("gone@example.org", PASSWORD);
    refusedAfterOneHash(EDITOR, "a".repeat(100_000));
    refusedAfterOneHash(EDITOR, "");
  }

  private void refusedAfterOneHash(String email, String password) {
    hash.asked.set(0);
    assertThat(desk.signIn(email, password)).as(email).isEqualTo(new Refused());
    assertThat(hash.asked).as(email).hasValue(1);
  }

  @Test
  void fiveWrongTriesLockAndTheRightPasswordDoesNotHelpUntilTheTimeIsOver() {
    fail(4);
    LockedUntil locked = new LockedUntil(desk.now().plus(Duration.ofMinutes(1)));

    assertThat(desk.signIn(EDITOR, WRONG)).isEqualTo(locked);
    assertThat(desk.signIn(EDITOR, PASSWORD)).isEqualTo(locked);
    desk.pass(Duration.ofMinutes(1));
    assertThat(desk.signIn(EDITOR, PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void aWrongTryAfterALockLocksForTwiceAsLong() {
    fail(5);
    desk.pass(Duration.ofMinutes(1));

    assertThat(desk.signIn(EDITOR, WRONG))
        .isEqualTo(new LockedUntil(desk.now().plus(Duration.ofMinutes(2))));
  }

  @Test
  void signingInForgetsTheWrongTriesBefore() {
    fail(4);
    desk.signIn(EDITOR, PASSWORD);

    fail(4);
    assertThat(desk.signIn(EDITOR, PASSWORD)).isInstanceOf(SignedIn.class);
  }

  @Test
  void triesInParallelAreCountedOneByOne() throws Exception {
    List<Result> results = TestDesk.atOnce(16, () -> desk.signIn(EDITOR, WRONG));

    assertThat(results).filteredOn(new Refused()::equals).hasSize(4);
    assertThat(results).filteredOn(LockedUntil.class::isInstance).hasSize(12);
    assertThat(
            desk.database.query(
                "postgres",
                "select failed_attempts from desk.person where email = '" + EDITOR + "'"))
        .containsExactly("5");
  }

  @Test
  void everyTryIsInTheLogWithoutAnyPassword() {
    desk.forgetActions();
    desk.signIn(EDITOR, PASSWORD);
    fail(5);
    desk.signIn(EDITOR, WRONG);
    desk.signIn(WRONG, WRONG);
    desk.signIn("hunter@2.secret", WRONG);

    assertThat(desk.actions())
        .containsExactly(
            "sign-in.accepted",
            "sign-in.refused wrong password",
            "sign-in.refused wrong password",
            "sign-in.refused wrong password",
            "sign-in.refused wrong password",
            "sign-in.refused wrong password",
            "sign-in.locked until",
            "sign-in.refused locked",
            "sign-in.refused unknown address",
            "sign-in.refused unknown address");
    assertThat(
            desk.database.query(
                "postgres",
                "select distinct concat_ws(' ', action, person, subject, origin) from desk.audit"
                    + " where action = 'sign-in.accepted' or subject = ''"))
        .containsExactlyInAnyOrder(
            "sign-in.accepted " + editor.id() + " person:" + editor.id() + " 192.0.2.7",
            "sign-in.refused  192.0.2.7");
    assertThat(desk.database.query("postgres", "select a::text from desk.audit a"))
        .noneMatch(row -> row.contains("horse") || row.contains("hunter"));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      desk.signIn(EDITOR, WRONG);
    }
  }
}
