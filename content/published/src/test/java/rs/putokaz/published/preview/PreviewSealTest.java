package rs.putokaz.published.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PreviewSealTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant UNTIL = NOW.plusSeconds(60);
  private static final byte[] DOCUMENT = bytes("{\"type\":\"article\"}");

  private final PreviewSeal seal = new PreviewSeal("a key");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aSealIsGoodForItsDocumentUntilItsMomentAndWithItsKeyOnly() {
    String made = seal.of(DOCUMENT, UNTIL);

    assertThat(seal.isGenuine(made, DOCUMENT, UNTIL, NOW)).isTrue();
    assertThat(seal.isGenuine(made, bytes("{}"), UNTIL, NOW)).isFalse();
    assertThat(seal.isGenuine(made, DOCUMENT, UNTIL.plusSeconds(1), NOW)).isFalse();
    assertThat(seal.isGenuine(made, DOCUMENT, UNTIL, UNTIL)).isFalse();
    assertThat(new PreviewSeal("other").isGenuine(made, DOCUMENT, UNTIL, NOW)).isFalse();
    assertThat(seal.isGenuine("ш", DOCUMENT, UNTIL, NOW)).isFalse();
  }
}
