package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final Passwords PASSWORDS = new Passwords(new Pbkdf2PasswordHashImpl());

  private final Person person =
      new Person("chief.editor@example.org", "Editor in Chief", Instant.EPOCH);

  @Test
  void aPasswordIsKeptAsAStrongHash() {
    String stored = PASSWORDS.hash(person, "correct horse battery");

    assertThat(stored)
        .startsWith("PBKDF2WithHmacSHA512:210000:")
        .doesNotContain("correct")
        .isNotEqualTo(PASSWORDS.hash(person, "correct horse battery"));
    assertThat(PASSWORDS.matches("correct horse battery", Optional.of(stored))).isTrue();
    assertThat(PASSWORDS.matches("correct horse batterz", Optional.of(stored))).isFalse();
    assertThat(PASSWORDS.matches("", Optional.of(stored))).isFalse();
  }

  @Test
  void whoHasNoPasswordMatchesNone() {
    assertThat(PASSWORDS.matches("decoy", Optional.empty())).isFalse();
  }

  @Test
  void lettersMadeOfTwoCharactersAreTheSame() {
    String stored = PASSWORDS.hash(person, "šljivovica i ćevapi");

    assertThat(PASSWORDS.matches("s\u030cljivovica i c\u0301evapi", Optional.of(stored))).isTrue();
  }

  @Test
  void aPasswordHasTwelveTo128Characters() {
    refused("a".repeat(11), "person.passwordTooShort");
    refused("a".repeat(129), "person.passwordTooLong");
    String longest = "😀".repeat(128);
    String stored = PASSWORDS.hash(person, longest);
    assertThat(PASSWORDS.matches(longest, Optional.of(stored))).isTrue();
    assertThat(PASSWORDS.matches(longest + "a", Optional.of(stored))).isFalse();
    assertThat(PASSWORDS.hash(person, "aaaaaaaaaaaa")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chief.editor@example.org",
        "CHIEF.EDITOR@EXAMPLE.ORG",
        "chief.editor",
        "editor in chief",
        "EditorInChief"
      })
  void addressAndNameAreNoPasswords(String password) {
    refused(password, "person.passwordGuessable");
  }

  private void refused(String password, String key) {
    assertThatThrownBy(() -> PASSWORDS.hash(person, password))
        .isInstanceOfSatisfying(
            PersonException.class, refused -> assertThat(refused.messageKey()).isEqualTo(key));
  }
}
