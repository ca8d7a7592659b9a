package rs.putokaz.desk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.translation.WordDiff.Kind;
import rs.putokaz.desk.translation.WordDiff.Part;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Дођите до 8 сати.|Дођите до 9 сати.|Дођите до -8-+9+ сати.",
        "one two three|one three|one -two -three",
        "one three|one two three|one +two +three",
        "به پزشک بروید|به بیمارستان بروید|به -پزشک-+بیمارستان+ بروید",
        "a|b|-a-+b+",
        "same|same|same"
      })
  void theDifferenceIsToldWordByWord(String before, String after, String expected) {
    assertThat(told(WordDiff.of(before, after))).isEqualTo(expected);
  }

  @Test
  void ofNothingComesNothing() {
    assertThat(WordDiff.of("", "")).isEmpty();
    assertThat(WordDiff.of("", "a")).containsExactly(new Part(Kind.ADDED, "a"));
    assertThat(WordDiff.of("a", "")).containsExactly(new Part(Kind.REMOVED, "a"));
  }

  @Test
  void longTextsWithoutAnythingInCommonAreNotCompared() {
    String before = "a ".repeat(20_000);
    String after = "b ".repeat(20_000);

    List<Part> parts = WordDiff.of(before + "x", after + "y");

    assertThat(parts).extracting(Part::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
  }

  private static String told(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                switch (part.kind()) {
                  case SAME -> part.text();
                  case ADDED -> "+" + part.text() + "+";
                  case REMOVED -> "-" + part.text() + "-";
                })
        .collect(Collectors.joining());
  }
}
