package rs.putokaz.desk.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.kiosk.Lights.Light;

class LightsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"0,GREEN", "150,GREEN", "151,AMBER", "300,AMBER", "301,RED"})
  void theLinkIsAsOldAsTheLastBeat(int silent, Light expected) {
    assertThat(lights(silent, 0, null, true).link()).isEqualTo(expected);
  }

  @Test
  void whoIsSilentIsNotKnownToDrawOrLightUp() {
    Lights lights = lights(301, 0, null, true);
    assertThat(lights.render()).isEqualTo(Light.OFF);
    assertThat(lights.display()).isEqualTo(Light.OFF);
    assertThat(lights.worst()).isEqualTo(Light.RED);
  }

  @Test
  void whatDoesNotMoveIsSeenThoughItSpeaks() {
    assertThat(lights(10, 120, null, true).render()).isEqualTo(Light.GREEN);
    assertThat(lights(10, 121, null, true).render()).isEqualTo(Light.RED);
  }

  @ParameterizedTest
  @CsvSource({"300,GREEN", "301,AMBER", "86400,AMBER", "86401,RED"})
  void contentIsLateAndThenOld(int missing, Light expected) {
    assertThat(lights(10, 0, NOW.minusSeconds(missing), true).content()).isEqualTo(expected);
  }

  @Test
  void theDisplayIsAsTheHoursWantIt() {
    assertThat(lights(10, 0, null, true).display()).isEqualTo(Light.GREEN);
    assertThat(lights(10, 0, null, false).display()).isEqualTo(Light.AMBER);
  }

  @Test
  void nothingIsKnownBeforeTheFirstBeat() {
    assertThat(Lights.of(null, NOW, true, NOW).worst()).isEqualTo(Light.OFF);
  }

  private static Lights lights(int silent, int still, Instant missing, boolean on) {
    Instant beat = NOW.minus(Duration.ofSeconds(silent));
    KioskState state =
        new KioskState(beat, "attract", 7, beat.minusSeconds(still), true, 100, 0, 0, "");
    return Lights.of(state, missing, on, NOW);
  }
}
