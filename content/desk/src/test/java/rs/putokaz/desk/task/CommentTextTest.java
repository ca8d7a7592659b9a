package rs.putokaz.desk.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {

  private static List<String> links(String text) {
    return CommentText.pieces(text).stream()
        .map(CommentText.Piece::link)
        .filter(link -> !link.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://a.example/x?y=1&z=2#w.|https://a.example/x?y=1&z=2#w",
        "(http://a.example/x)|http://a.example/x",
        "<https://a.example>|https://a.example",
        "https://a.example/путоказ!|https://a.example/путоказ",
        "\"https://a.example\"onclick=x|https://a.example"
      })
  void addressesOfPagesCanBeFollowed(String text, String link) {
    assertThat(links(text)).containsExactly(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        "www.a.example",
        "https://",
        "file:///etc/passwd"
      })
  void nothingElseCan(String text) {
    assertThat(links(text)).isEmpty();
  }

  @Test
  void thePiecesTogetherAreTheText() {
    String text = "Ask @a.b@example.org, (see https://a.example/x).\n<b>Now</b> @c@example.org";

    assertThat(
            String.join(
                "", CommentText.pieces(text).stream().map(CommentText.Piece::words).toList()))
        .isEqualTo(text);
    assertThat(CommentText.mentions(text)).containsExactly("a.b@example.org", "c@example.org");
  }
}
