package rs.putokaz.portal.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rs.putokaz.published.replica.Catalogue;

/** Codes as people write them. */
class BasketTest {

  @Test
  void lettersThatLookLikeDigitsAreForgiven() {
    assertThat(Basket.forgiven("o1iL")).isEqualTo("0111");
    assertThat(Basket.forgiven("7f3a")).isEqualTo("7F3A");
  }

  @Test
  void whatStandsForNothingIsNamed() {
    Basket basket = Basket.of("7f3a.9k2m..7F3A", Catalogue.EMPTY);
    assertThat(basket.codes()).isEmpty();
    assertThat(basket.articles()).isEmpty();
    assertThat(basket.unknown()).contains("7f3a", "9k2m");
    assertThat(basket.isSensitive()).isFalse();
  }
}
