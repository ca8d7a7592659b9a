package rs.putokaz.portal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.portal.http.ReadyPage.Caching;

class NegotiationTest {

  private static final ReadyPage PAGE = page(200);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none|''",
        "''|''",
        "identity|''",
        "gzip|gzip",
        "GZIP|gzip",
        "deflate, gzip|gzip",
        "gzip, deflate, br, zstd|br",
        "gzip;q=1.0, br;q=0.5|br",
        "br;q=0, gzip|gzip",
        "br; q=0.0,gzip;q=0.1|gzip",
        "gzip;q=0|''",
        "gzip;q=0.000|''",
        "brotli|''",
        "x-gzip-like|''",
        "abr|''"
      })
  void theReaderGetsAnEncodingThatItAccepts(String accepted, String encoding) {
    Negotiation chosen = Negotiation.of(PAGE, accepted, null);

    assertThat(chosen.encoding()).isEqualTo(encoding);
    assertThat(chosen.body())
        .isSameAs(
            switch (encoding) {
              case "br" -> PAGE.brotli();
              case "gzip" -> PAGE.gzip();
              default -> PAGE.plain();
            });
  }

  @Test
  void theValidatorIsStrongAndAnotherForEveryEncoding() {
    assertThat(tag(null)).isEqualTo("\"" + PAGE.tag() + "\"");
    assertThat(tag("gzip")).isEqualTo("\"" + PAGE.tag() + "-gzip\"");
    assertThat(tag("br")).isEqualTo("\"" + PAGE.tag() + "-br\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"other\",%s , \"more\"", "*", " * "})
  void whoHasThePageIsToldThatItIsUnchanged(String header) {
    assertThat(Negotiation.of(PAGE, "gzip", header.formatted(tag("gzip"))).unchanged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"other\"", "", "garbage", "\"*\""})
  void whoHasAnotherPageGetsThisOne(String header) {
    assertThat(Negotiation.of(PAGE, "gzip", header).unchanged()).isFalse();
  }

  @Test
  void whoHasThePageInAnotherEncodingGetsItAnew() {
    assertThat(Negotiation.of(PAGE, "br", tag("gzip")).unchanged()).isFalse();
    assertThat(Negotiation.of(PAGE, null, tag("gzip")).unchanged()).isFalse();
    assertThat(Negotiation.of(PAGE, "gzip", tag(null)).unchanged()).isFalse();
  }

  @Test
  void anErrorIsNeverUnchanged() {
    assertThat(Negotiation.of(page(404), null, "*").unchanged()).isFalse();
  }

  private static String tag(String accepted) {
    return Negotiation.of(PAGE, accepted, null).entityTag();
  }

  private static ReadyPage page(int status) {
    byte[] body = "the same words again and again ".repeat(100).getBytes(UTF_8);
    return ReadyPage.of(status, "text/html", body, Caching.REVALIDATE, Set.of("article:doctor"));
  }
}
