package rs.putokaz.portal.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({"bytes=0-9,0,9", "bytes=90-,90,99", "bytes=90-500,90,99", "bytes=-10,90,99"})
  void aPartIsWithinTheFile(String header, long first, long last) {
    assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=-",
        "bytes=5-2",
        "bytes=0-1,4-5",
        "lines=0-1",
        "bytes=99999999999999999999-"
      })
  void whatIsNoPartIsIgnored(String header) {
    assertThat(ByteRange.of(header, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void aPartBehindTheEndIsImpossible(String header) {
    assertThat(ByteRange.of(header, 100).orElseThrow().isImpossible()).isTrue();
  }

  @Test
  void withoutAHeaderTheWholeIsMeant() {
    assertThat(ByteRange.of(null, 100)).isEmpty();
  }
}
