package rs.putokaz.desk.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final Person person = new Person("editor@example.org", " Editor ", NOW);

  @Test
  void fiveWrongPasswordsLockForAMinuteEachFurtherOneForTwiceAsLongUpToAnHour() {
    List<Long> minutes =
        IntStream.range(0, 14)
            .mapToObj(i -> person.failedAt(NOW))
            .map(until -> until.map(u -> Duration.between(NOW, u).toMinutes()).orElse(0L))
            .toList();

    assertThat(minutes)
        .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
  }

  @Test
  void theRightPasswordBeginsAnew() {
    IntStream.range(0, 5).forEach(i -> person.failedAt(NOW));
    person.signedIn();

    assertThat(person.lockedAt(NOW)).isEmpty();
    assertThat(person.failedAt(NOW)).isEmpty();
  }

  @Test
  void aLockEndsAtItsMoment() {
    Instant until =
        IntStream.range(0, 5)
            .mapToObj(i -> person.failedAt(NOW))
            .reduce((a, b) -> b)
            .orElseThrow()
            .orElseThrow();

    assertThat(person.lockedAt(until.minusNanos(1))).contains(until);
    assertThat(person.lockedAt(until)).isEqualTo(Optional.empty());
  }

  @Test
  void aNameIsOneLineOfReasonableLength() {
    assertThat(person.name()).isEqualTo("Editor");
    for (String name : List.of(" ", "a\nb", "a\0", "a".repeat(Person.LONGEST_NAME + 1))) {
      assertThatThrownBy(() -> new Person("editor@example.org", name, NOW))
          .hasMessage("person.nameInvalid");
    }
  }
}
