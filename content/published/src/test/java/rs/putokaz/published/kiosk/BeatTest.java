package rs.putokaz.published.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BeatTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final UUID ALERT = UUID.randomUUID();

  private static Beat beat(String json) {
    Device device =
        new Device(UUID.randomUUID(), "ca-krn", "Hall", "", "", null, "", null, "{}", 1, false);
    return Beat.of(device, json.getBytes(StandardCharsets.UTF_8), NOW, NOW).orElseThrow();
  }

  @Test
  void whatADatabaseCannotKeepIsTakenOutOfEveryText() {
    Beat beat =
        beat(
            "{\"boot\":\"a\\u0000b\",\"state\":\"s\\u0000\",\"faults\":[\"f\\u0000\"],"
                + "\"done\":[[\""
                + ALERT
                + "\",\"do\\u0000ne\",\"d\\u0000\"]],\"seen\":[[\""
                + ALERT
                + "\",\"re\\u0000ceived\",0]]}");

    assertThat(beat.row().toString() + beat.results() + beat.seen()).doesNotContain("\\u0000");
    assertThat(beat.row().path("boot").asText()).isEqualTo("a b");
  }

  @Test
  void aMomentOfAnotherAgeIsBroughtNear() {
    String json = "{\"seen\":[[\"%s\",\"received\",%d]]}";
    assertThat(beat(json.formatted(ALERT, Long.MIN_VALUE)).seen().get(0).path("at").asText())
        .isEqualTo("2025-11-22T12:00:00Z");
    assertThat(beat(json.formatted(ALERT, Long.MAX_VALUE)).seen().get(0).path("at").asText())
        .isEqualTo(NOW.toString());
  }
}
