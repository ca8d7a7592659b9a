package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @Test
  void spacesAroundAndCapitalsMakeNoOtherAddress() {
    assertThat(Email.normalise(" Editor@Example.ORG\n")).contains("editor@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.rs",
        "first.last+desk@mail.example.org",
        "o'neil_x-1@ex-ample.org",
        "уредник@пример.срб"
      })
  void whatIsAnAddressIsTaken(String address) {
    assertThat(Email.normalise(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "editor",
        "@example.org",
        "editor@",
        "editor@localhost",
        "editor@@example.org",
        "editor@example..org",
        ".editor@example.org",
        "editor.@example.org",
        "editor@-example.org",
        "two people@example.org",
        "editor@example.org\r\nBcc: all@example.org",
        "Editor <editor@example.org>",
        "editor@example.org,other@example.org"
      })
  void whatIsNoneIsRefused(String typed) {
    assertThat(Email.normalise(typed)).isEmpty();
    assertThatThrownBy(() -> Email.require(typed))
        .isInstanceOf(PersonException.class)
        .hasMessage("person.emailInvalid");
  }

  @Test
  void anAddressHasAtMost254Characters() {
    String longest = "a".repeat(254 - "@example.org".length()) + "@example.org";

    assertThat(Email.normalise(longest)).isPresent();
    assertThat(Email.normalise("a" + longest)).isEmpty();
    assertThat(Email.normalise("a@" + "a.".repeat(100_000))).isEmpty();
  }
}
