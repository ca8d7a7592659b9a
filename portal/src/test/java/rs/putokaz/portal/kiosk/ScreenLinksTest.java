package rs.putokaz.portal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"/sr-latn/info/doctor\">lekar</a> | <a href=\"#article/doctor\" data-article=\"doctor\">lekar</a>",
        "<a href=\"/ar/topics/health\">x</a> | <a href=\"#topic/health\" data-topic=\"health\">x</a>",
        "<a href=\"/en/centres/ca-krn\">x</a> | <a href=\"#centre/ca-krn\" data-centre=\"ca-krn\">x</a>",
        "<a class=\"big\" href=\"tel:194\"><bdi>194</bdi></a> | <span class=\"address\" data-address=\"tel:194\"><bdi>194</bdi></span>",
        "<a rel=\"noreferrer\" href=\"https://a.example/?b>c\">x</a>, <a href=\"mailto:a@b.example\">y</a> | <span class=\"address\" data-address=\"https://a.example/?b>c\">x</span>, <span class=\"address\" data-address=\"mailto:a@b.example\">y</span>",
        "<a href=\"https://evil.example/en/info/doctor\">x</a> | <span class=\"address\" data-address=\"https://evil.example/en/info/doctor\">x</span>",
        "$1 <abbr>x</abbr> | $1 <abbr>x</abbr>",
      })
  void nobodyLeavesAScreenByALink(String page, String screen) {
    assertThat(ScreenLinks.in(page)).isEqualTo(screen);
  }
}
