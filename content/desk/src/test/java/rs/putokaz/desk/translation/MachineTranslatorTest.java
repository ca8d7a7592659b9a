package rs.putokaz.desk.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rs.putokaz.desk.machine.MachineSettings;
import rs.putokaz.desk.machine.MachineTranslationException;
import rs.putokaz.desk.machine.MachineTranslationException.Reason;
import rs.putokaz.desk.machine.MachineTranslator;

class MachineTranslatorTest {

  private static final String DEEPL =
      """
      {"translations":[{"detected_source_language":"EN","text":"Rufen Sie <span id=\\"0\\">an</span>."},\
      {"detected_source_language":"EN","text":"Zwei"}]}""";
  private static final String LIBRE =
      """
      {"translatedText":["Appelez <span id=\\"0\\">ici</span>.","Deux"]}""";
  private static final List<String> TEXTS = List.of("Call <span id=\"0\">us</span>.", "Two");

  private static MachineSettings settings(String service, URI address, Duration timeout) {
    return new MachineSettings(service, address, "a-key", false, timeout);
  }

  private static List<String> ask(String service, StubService stub, String from, String to) {
    return MachineTranslator.of(settings(service, stub.address(), Duration.ofSeconds(10)))
        .translate(TEXTS, from, to);
  }

  @Test
  void deepLIsAskedWithItsCodesAndItsKeyAndKeepsTags() {
    try (StubService stub = new StubService("/v2/translate", 200, body -> DEEPL)) {
      assertThat(ask("deepl", stub, "sr", "zh-Hans"))
          .containsExactly("Rufen Sie <span id=\"0\">an</span>.", "Zwei");

      assertThat(stub.keys()).containsExactly("DeepL-Auth-Key a-key");
      assertThat(stub.asked().get(0))
          .contains("\"source_lang\":\"SR\"")
          .contains("\"target_lang\":\"ZH-HANS\"")
          .contains("\"tag_handling\":\"xml\"")
          .contains("\"text\":[\"Call <span id=");
    }
  }

  @Test
  void libreTranslateIsAskedWithAListInHtml() {
    try (StubService stub = new StubService("/translate", 200, body -> LIBRE)) {
      assertThat(ask("libretranslate", stub, "en", "fr"))
          .containsExactly("Appelez <span id=\"0\">ici</span>.", "Deux");

      assertThat(stub.asked().get(0))
          .contains("\"source\":\"en\"")
          .contains("\"target\":\"fr\"")
          .contains("\"format\":\"html\"")
          .contains("\"api_key\":\"a-key\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deepl|403|{\"message\":\"Forbidden\"}|KEY",
        "deepl|456|{\"message\":\"Quota Exceeded\"}|QUOTA",
        "deepl|429|{\"message\":\"Too many requests\"}|TOO_MANY",
        "deepl|400|{\"message\":\"Value for 'target_lang' not supported.\"}|LANGUAGE",
        "deepl|503|<html>away</html>|FAULT",
        "deepl|200|<html>no answer</html>|FAULT",
        "deepl|302|{}|FAULT",
        "libretranslate|403|{\"error\":\"Invalid API key\"}|KEY",
        "libretranslate|400|{\"error\":\"sr is not supported\"}|LANGUAGE",
        "libretranslate|400|{\"error\":\"Invalid request: request (9000) exceeds text limit (5000)\"}|TOO_LONG",
        "libretranslate|429|{\"error\":\"Slowdown: 30 per 1 minute\"}|TOO_MANY",
        "libretranslate|500|{\"error\":\"Cannot translate text: out of memory\"}|FAULT"
      })
  void aRefusalIsToldByItsReason(String service, int status, String body, Reason reason) {
    try (StubService stub = new StubService("/", status, asked -> body)) {
      assertThatThrownBy(() -> ask(service, stub, "en", "fr"))
          .isInstanceOfSatisfying(
              MachineTranslationException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
  }

  @Test
  void aServiceThatDoesNotAnswerInTimeIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      MachineTranslator translator =
          MachineTranslator.of(settings("deepl", address, Duration.ofMillis(300)));
      assertThatThrownBy(() -> translator.translate(TEXTS, "en", "fr"))
          .isInstanceOfSatisfying(
              MachineTranslationException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    }
  }

  @Test
  void aServiceThatIsAwayIsTold() throws IOException {
    URI address;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = URI.create("http://127.0.0.1:" + closed.getLocalPort());
    }
    MachineTranslator translator =
        MachineTranslator.of(settings("libretranslate", address, Duration.ofSeconds(5)));
    assertThatThrownBy(() -> translator.translate(TEXTS, "en", "fr"))
        .isInstanceOfSatisfying(
            MachineTranslationException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
  }

  @Test
  void aVariantThatTheServiceWouldTakeForAnotherIsNotAskedFor() {
    try (StubService stub = new StubService("/", 200, asked -> LIBRE)) {
      assertThatThrownBy(() -> ask("libretranslate", stub, "en", "fa-AF"))
          .isInstanceOf(MachineTranslationException.class);
      assertThat(stub.asked()).isEmpty();
    }
  }

  @Test
  void settingsThatCannotWorkAreRefused() {
    assertThatThrownBy(() -> settings("babel", null, Duration.ofSeconds(1)))
        .hasMessageContaining("babel");
    assertThatThrownBy(() -> settings("libretranslate", null, Duration.ofSeconds(1)))
        .hasMessageContaining("address");
    assertThat(settings("deepl", null, Duration.ofSeconds(1)))
        .hasToString("deepl at https://api.deepl.com");
  }
}
