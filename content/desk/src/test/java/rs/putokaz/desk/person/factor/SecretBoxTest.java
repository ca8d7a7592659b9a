package rs.putokaz.desk.person.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretBoxTest {

  private final SecretBox box = new SecretBox("twenty-four characters!!");

  @Test
  void whatIsSealedIsOpenedAndLooksDifferentEachTime() {
    String sealed = box.seal("тајна", "a");

    assertThat(box.open(sealed, "a")).isEqualTo("тајна");
    assertThat(box.seal("тајна", "a")).isNotEqualTo(sealed);
  }

  @Test
  void itOpensForNoOtherPurposeAndByNoOtherKey() {
    String sealed = box.seal("secret", "a");

    assertThatThrownBy(() -> box.open(sealed, "b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SecretBox("another key of 24 letters").open(sealed, "a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> box.open("", "a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new SecretBox("short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("putokaz.secret-key");
  }
}
