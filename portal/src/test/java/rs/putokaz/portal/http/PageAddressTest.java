package rs.putokaz.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  @Test
  void aPageIsKeptByItsPathWhateverTheQuerySays() {
    assertThat(PageAddress.of("/en/info/doctor", null)).contains("/en/info/doctor");
    assertThat(PageAddress.of("/en/info/doctor", "x=1")).contains("/en/info/doctor");
    assertThat(PageAddress.of("/fa-af/", "utm=2")).contains("/fa-af/");
    assertThat(PageAddress.of("/", null)).contains("/");
  }

  @Test
  void aSearchIsMadeForOneReader() {
    assertThat(PageAddress.of("/en/search", null)).contains("/en/search");
    assertThat(PageAddress.of("/en/search", "q=doctor")).isEmpty();
  }

  @Test
  void aListOfTheApiIsKeptByTheParametersItDependsOnInAnyOrder() {
    assertThat(PageAddress.of("/api/v1/articles", "topic=health&lang=ar"))
        .isEqualTo(PageAddress.of("/api/v1/articles", "lang=ar&topic=health"))
        .isPresent();
    assertThat(PageAddress.of("/api/v1/articles", "lang=ar"))
        .isNotEqualTo(PageAddress.of("/api/v1/articles", "lang=fa"));
    assertThat(PageAddress.of("/api/v1/articles", "lang=ar&x=1")).isEmpty();
    assertThat(PageAddress.of("/api/v1/articles", "lang=ar&lang=fa")).isEmpty();
    assertThat(PageAddress.of("/api/v1/articles", "lang=%61r")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/info/doctor;x=1",
        "/en/info/doctor/",
        "/en/info/%64octor",
        "//en/info/doctor",
        "/en//info/doctor"
      })
  void otherSpellingsOfAnAddressAreNotKept(String path) {
    assertThat(PageAddress.of(path, null)).isEmpty();
  }
}
