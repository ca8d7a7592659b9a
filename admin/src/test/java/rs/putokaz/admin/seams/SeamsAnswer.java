package rs.putokaz.admin.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What is asked of every answer of the back-office. */
final class SeamsAnswer {

  private SeamsAnswer() {}

  /** It has the headers that browsers heed, and nothing of the inside of the server. */
  static void assertGuarded(HttpResponse<String> answer) {
    String said = answer.statusCode() + " " + answer.headers().map();
    Map<String, String> headers =
        Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin");
    headers.forEach(
        (name, value) -> assertThat(answer.headers().firstValue(name)).as(said).hasValue(value));
    if (answer.body().contains("<form")) {
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(said)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
    assertThat(List.of(SeamsServlet.SECRET, "\tat ", "Payara", "org.postgresql", "eclipse"))
        .as(said)
        .filteredOn(answer.body()::contains)
        .isEmpty();
  }
}
