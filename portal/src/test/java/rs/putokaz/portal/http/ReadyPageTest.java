package rs.putokaz.portal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import rs.putokaz.portal.http.ReadyPage.Caching;

class ReadyPageTest {

  private static final byte[] TEXT =
      ("Лекар, doctor, طبيب, ডাক্তার – one page of text in every script. ".repeat(200))
          .getBytes(UTF_8);

  @Test
  void everyEncodingDecodesToTheBytesOfThePage() throws IOException {
    ReadyPage page = page("text/html;charset=UTF-8", TEXT);

    assertThat(page.gzip()).isNotEmpty().hasSizeLessThan(TEXT.length);
    assertThat(page.brotli()).isNotEmpty().hasSizeLessThan(TEXT.length);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(page.gzip()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(TEXT);
    }
    assertThat(Decoder.decompress(page.brotli()).getDecompressedData()).isEqualTo(TEXT);
  }

  @Test
  void whatCompressionWouldNotMakeSmallerIsNotCompressed() {
    byte[] noise = new byte[2_000];
    new Random(1).nextBytes(noise);

    assertThat(page("text/html", noise).gzip()).isEmpty();
    assertThat(page("text/html", noise).brotli()).isEmpty();
    assertThat(page("font/woff2", TEXT).gzip()).isEmpty();
    assertThat(page("font/woff2", TEXT).brotli()).isEmpty();
  }

  @Test
  void theValidatorIsTheSameForTheSameBytesAndAnotherForEveryOtherByte() {
    byte[] almost = TEXT.clone();
    almost[almost.length - 1]++;

    assertThat(page("text/html", TEXT.clone()).tag()).isEqualTo(page("text/html", TEXT).tag());
    assertThat(page("text/html", almost).tag()).isNotEqualTo(page("text/html", TEXT).tag());
  }

  @Test
  void anAnswerThatVariesIsNotKeptAndSaysByWhat() {
    ReadyPage page = page("text/html", TEXT).varying();

    assertThat(page.isKept()).isFalse();
    assertThat(page.vary()).isEqualTo("Accept-Encoding, Accept-Language");
    assertThat(page.plain()).isEqualTo(TEXT);
  }

  private static ReadyPage page(String type, byte[] body) {
    return ReadyPage.of(200, type, body, Caching.REVALIDATE, Set.of("article:doctor"));
  }
}
