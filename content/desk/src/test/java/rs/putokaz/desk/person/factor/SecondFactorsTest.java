package rs.putokaz.desk.person.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rs.putokaz.desk.person.factor.FactorDesk.ORIGIN;
import static rs.putokaz.desk.person.factor.FactorDesk.PASSWORD;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.person.Person;
import rs.putokaz.desk.person.Role;
import rs.putokaz.desk.person.SignIn;
import rs.putokaz.desk.person.factor.FactorResult.Accepted;
import rs.putokaz.desk.person.factor.FactorResult.LockedUntil;
import rs.putokaz.desk.person.factor.FactorResult.Refused;

class SecondFactorsTest {

  private final FactorDesk desk = new FactorDesk();
  private final Person editor = desk.person("editor@example.org", Role.EDITOR);

  @AfterEach
  void close() {
    desk.close();
  }

  /** The test vectors of RFC 6238, appendix B, of which six digits are used. */
  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
  void theCodesAreThoseOfTheStandard(long seconds, String code) {
    TotpSecret secret =
        new TotpSecret(
            new Base32()
                .encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    assertThat(secret.stepOf(code, Instant.ofEpochSecond(seconds), 0)).hasValue(seconds / 30);
  }

  @Test
  void anAppThatIsConfirmedIsAskedForAndTakenOnce() {
    TotpSecret secret = enrol();
    desk.pass(Duration.ofSeconds(30));
    String code = code(secret);

    assertThat(desk.read(editor).hasSecondFactor()).isTrue();
    assertThat(prove(code)).isEqualTo(new Accepted());
    assertThat(prove(code)).as("replayed").isEqualTo(new Refused());
  }

  @Test
  void theCodeThatConfirmedTheAppLetsNobodyIn() {
    TotpSecret secret = enrol();

    assertThat(prove(code(secret))).isEqualTo(new Refused());
  }

  @Test
  void clocksMayDifferByOneStepAndNoMore() {
    TotpSecret secret = enrol();
    desk.pass(Duration.ofMinutes(5));
    String early = code(secret);
    desk.pass(Duration.ofSeconds(30));
    assertThat(prove(early)).isEqualTo(new Accepted());
    String later = code(secret);
    desk.pass(Duration.ofSeconds(60));
    assertThat(prove(later)).isEqualTo(new Refused());
  }

  @Test
  void aWrongCodeConfirmsNothing() {
    TotpSecret secret = desk.in(d -> d.factors().offerTotp());

    assertThatThrownBy(() -> desk.in(d -> d.factors().confirmTotp(secret, "000000x")))
        .isInstanceOf(FactorException.class)
        .hasMessage("factor.codeWrong");
    assertThat(desk.read(editor).hasSecondFactor()).isFalse();
  }

  @Test
  void eachOfTenRecoveryCodesLetsInOnceHoweverItIsTyped() {
    List<String> codes = codes();

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(prove(codes.get(3).toUpperCase(Locale.ROOT).replace("-", " ")))
        .isEqualTo(new Accepted());
    assertThat(prove(codes.get(3))).isEqualTo(new Refused());
    assertThat(desk.in(d -> d.factors().mine()).codesLeft()).isEqualTo(9);
  }

  @Test
  void freshRecoveryCodesMakeTheOldOnesVoid() {
    List<String> old = codes();
    List<String> fresh = desk.in(d -> d.factors().renewRecoveryCodes());

    assertThat(prove(old.get(0))).isEqualTo(new Refused());
    assertThat(prove(fresh.get(0))).isEqualTo(new Accepted());
  }

  @Test
  void theDatabaseTellsNeitherSecretNorCodes() {
    TotpSecret secret = desk.in(d -> d.factors().offerTotp());
    List<String> codes = desk.in(d -> d.factors().confirmTotp(secret, code(secret)));

    assertThat(desk.database.query("postgres", "select secret from desk.totp"))
        .hasSize(1)
        .noneMatch(row -> row.contains(secret.base32()));
    assertThat(desk.database.query("postgres", "select hash from desk.recovery_code"))
        .hasSize(10)
        .noneMatch(codes::contains);
    assertThat(desk.database.query("postgres", "select a::text from desk.audit a"))
        .noneMatch(row -> row.contains(secret.base32()));
  }

  @Test
  void whoKnowsThePasswordGetsNoMoreTriesAtTheCode() {
    enrol();
    for (int i = 0; i < 4; i++) {
      assertThat(signIn()).isInstanceOf(SignIn.SignedIn.class);
      assertThat(prove("000000")).isEqualTo(new Refused());
    }

    assertThat(prove("000000")).isInstanceOf(LockedUntil.class);
    assertThat(signIn()).isInstanceOf(SignIn.LockedUntil.class);
  }

  @Test
  void whileLockedNotEvenTheRightCodeHelps() {
    TotpSecret secret = enrol();
    for (int i = 0; i < 5; i++) {
      prove("000000");
    }
    desk.pass(Duration.ofSeconds(30));

    assertThat(prove(code(secret))).isInstanceOf(LockedUntil.class);
    desk.pass(Duration.ofMinutes(1));
    assertThat(prove(code(secret))).isEqualTo(new Accepted());
  }

  @Test
  void withTheLastFactorTheRecoveryCodesGo() {
    List<String> codes = codes();
    desk.in(
        d -> {
          d.factors().removeTotp();
          return null;
        });

    assertThat(desk.read(editor).hasSecondFactor()).isFalse();
    assertThat(prove(codes.get(0))).isEqualTo(new Refused());
  }

  @Test
  void anAdministratorCanTakeLostFactorsAway() {
    enrol();
    desk.in(
        d -> {
          d.factors().reset(editor.id());
          return null;
        });

    assertThat(desk.read(editor).hasSecondFactor()).isFalse();
    assertThat(desk.actions()).contains("second-factor.added", "second-factor.removed");
  }

  @Test
  void aFactorIsDemandedOfThoseWhoMayPublishOrManagePeople() {
    FactorPolicy policy = new FactorPolicy(true);

    assertThat(policy.demandsOf(editor)).isTrue();
    assertThat(policy.demandsOf(desk.person("a@example.org", Role.ADMINISTRATOR))).isTrue();
    assertThat(policy.demandsOf(desk.person("b@example.org", Role.AUTHOR))).isFalse();
    assertThat(new FactorPolicy(false).demandsOf(editor)).isFalse();
  }

  private TotpSecret enrol() {
    TotpSecret secret = desk.in(d -> d.factors().offerTotp());
    desk.in(d -> d.factors().confirmTotp(secret, code(secret)));
    return secret;
  }

  private List<String> codes() {
    TotpSecret secret = desk.in(d -> d.factors().offerTotp());
    return desk.in(d -> d.factors().confirmTotp(secret, code(secret)));
  }

  private FactorResult prove(String typed) {
    return desk.in(d -> d.factors().prove(editor.id(), typed, ORIGIN));
  }

  private SignIn.Result signIn() {
    return desk.in(d -> d.signIn().signIn("editor@example.org", PASSWORD, ORIGIN));
  }

  /** What an app would show, computed without the code under test. */
  private String code(TotpSecret secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(new Base32().decode(secret.base32()), "HmacSHA1"));
      byte[] hash =
          mac.doFinal(ByteBuffer.allocate(8).putLong(desk.now().getEpochSecond() / 30).array());
      int offset = hash[19] & 15;
      int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
