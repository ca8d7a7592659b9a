package rs.putokaz.desk.quality.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org,https://example.org/",
    "https://example.org#part,https://example.org/",
    "HTTPS://example.org/a?b=1&c=2#d,HTTPS://example.org/a?b=1&c=2",
    "https://азил.срб/помоћ,https://xn--80aodm.xn--90a3ac/%D0%BF%D0%BE%D0%BC%D0%BE%D1%9B",
    "https://example.org/a|b%20c%,https://example.org/a%7Cb%20c%25",
    "https://user:word@example.org:8443/,https://example.org:8443/",
    "http://[2001:db8::1]/x,http://[2001:db8::1]/x"
  })
  void anAddressAsPeopleWriteItCanBeAskedFor(String written, String asked) {
    assertThat(WebAddress.of(written).map(Object::toString)).contains(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "example.org", "ftp://example.org/", "https://", "https:///a", "https://a b/"})
  void whatIsNoAddressIsNone(String written) {
    assertThat(WebAddress.of(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.5.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::"
      })
  void whatIsNotForEverybodyIsPrivate(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1"})
  void whatEverybodyCanReachIsPublic(String address) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
  }
}
