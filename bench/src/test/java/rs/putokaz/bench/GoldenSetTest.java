package rs.putokaz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The questions of the domain, in the words that people type, against the demonstration content.
 */
class GoldenSetTest {

  private static final Path ITEMS = Path.of("../content/demo");
  private static final Path QUESTIONS =
      Path.of("../content/published/src/test/resources/rs/putokaz/published/search/golden.tsv");
  private static final int LANGUAGES = 12;
  private static final int QUESTIONS_EACH = 12;

  @Test
  void nineOfTenQuestionsAreAnsweredAmongTheFirstThree() throws IOException {
    Map<String, int[]> tallies = GoldenSetBench.measure(ITEMS, QUESTIONS);

    assertThat(tallies).hasSizeGreaterThanOrEqualTo(LANGUAGES);
    assertThat(tallies.values())
        .allSatisfy(t -> assertThat(t[0]).isGreaterThanOrEqualTo(QUESTIONS_EACH));
    int asked = tallies.values().stream().mapToInt(tally -> tally[0]).sum();
    int answered = tallies.values().stream().mapToInt(tally -> tally[1]).sum();
    assertThat(answered).isGreaterThanOrEqualTo((int) Math.ceil(asked * 0.9));
  }
}
