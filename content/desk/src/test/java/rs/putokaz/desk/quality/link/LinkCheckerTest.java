package rs.putokaz.desk.quality.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rs.putokaz.desk.TestWork;

class LinkCheckerTest {

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  private final TestWork office = new TestWork();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private TestLinks links;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    links = new TestLinks(office.database, 20, true);
  }

  @AfterEach
  void end() {
    links.close();
    server.stop(0);
    office.close();
  }

  /** The path says what is answered: /404, /200, /no-head/200, /to/PATH. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    asked.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (path.startsWith("/to/")) {
      exchange.getResponseHeaders().add("Location", path.substring(3));
      exchange.sendResponseHeaders(302, -1);
    } else if (path.startsWith("/no-head/") && head) {
      exchange.sendResponseHeaders(405, -1);
    } else {
      exchange.sendResponseHeaders(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)), -1);
    }
    exchange.close();
  }

  @Test
  void anAddressThatAnswersIsReachedByOneRequestThatSaysWhoAsks() {
    String target = links("/200");

    assertThat(links.checker().run()).isEqualTo(1);

    assertThat(asked).containsExactly("HEAD /200", "Putokaz link check (+https://info.example)");
    assertThat(links.state(target)).isEqualTo("reached 0  200");
    links.later(Duration.ofDays(6));
    assertThat(links.checker().run()).isZero();
    links.later(Duration.ofDays(2));
    assertThat(links.checker().run()).isEqualTo(1);
  }

  @Test
  void aServerThatDoesNotKnowHeadIsAskedByGetAfterARest() {
    String target = links("/no-head/200");

    assertThat(links.checker().run()).isEqualTo(1);
    links.later(PAUSE);
    assertThat(links.checker().run()).isEqualTo(1);

    assertThat(requests()).containsExactly("HEAD /no-head/200", "GET /no-head/200");
    assertThat(links.state(target)).isEqualTo("reached 0  200");
  }

  @Test
  void anAddressIsBrokenOnlyAfterThreeFailuresAndWholeAgainAfterOneSuccess() {
    String target = links("/404");
    links.checker().run();
    for (int i = 1; i < 3; i++) {
      links.later(HOUR);
      links.checker().run();
      assertThat(links.state(target)).isEqualTo("failing " + i + " status 404");
    }
    links.later(HOUR);
    links.checker().run();
    assertThat(links.state(target)).isEqualTo("broken 3 status 404");

    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    links.later(Duration.ofDays(1));
    links.checker().run();
    assertThat(links.state(target)).isEqualTo("reached 0  200");
  }

  @Test
  void aDoorThatIsClosedToProgramsIsNoBrokenLink() {
    String target = links("/403");

    links.checker().run();

    assertThat(links.state(target)).isEqualTo("reached 0  403");
  }

  @Test
  void aRedirectIsFollowedToItsEndAndOnesWithoutEndAreNot() {
    String followed = links("/to/200");
    links.checker().run();
    assertThat(links.state(followed)).isEqualTo("reached 0  200");
    assertThat(requests()).containsExactly("HEAD /to/200", "HEAD /200");

    asked.clear();
    String endless = links("/to/to/to/to/to/to/to/to/200");
    links.later(PAUSE.multipliedBy(2));
    links.checker().run();
    assertThat(links.state(endless)).isEqualTo("failing 1 redirects 0");
    assertThat(requests()).hasSize(6);
  }

  @Test
  void aHostIsAskedForOneThingAtATimeAndRestsInBetween() {
    links("/200", "/201", "/202");

    assertThat(links.checker().run()).isEqualTo(1);
    assertThat(links.checker().run()).isZero();
    links.later(PAUSE);
    Optional<LinkClaim> held = links.queue().claim();
    assertThat(held).isPresent();
    assertThat(links.checker().run()).as("while somebody else asks it").isZero();
    links.queue().settle(held.get(), LinkAnswer.reached(200, 1));
    links.later(PAUSE);
    assertThat(links.checker().run()).isEqualTo(1);
  }

  @Test
  void twoHostsAreAskedAtOnceButNoMoreThanSoManyInAMinute() {
    String here = links("/200");
    String there = here.replace("127.0.0.1", "localhost");
    text(here, there);
    assertThat(links.checker().run()).isEqualTo(2);

    try (TestLinks slow = new TestLinks(office.database, 1, true)) {
      text(here + "1", there + "1");
      slow.later(Duration.ofMinutes(2));
      assertThat(slow.checker().run()).isEqualTo(1);
      slow.later(Duration.ofSeconds(30));
      assertThat(slow.checker().run()).isZero();
      slow.later(Duration.ofSeconds(31));
      assertThat(slow.checker().run()).isEqualTo(1);
    }
  }

  @Test
  void nothingInsideThisNetworkIsEverAsked() {
    String target = links("/200");
    text(target, "http://[::1]:1/", "http://10.1.2.3/", "http://169.254.169.254/latest");

    try (TestLinks strict = new TestLinks(office.database, 20, false)) {
      assertThat(strict.checker().run()).isEqualTo(4);
    }

    assertThat(asked).isEmpty();
    assertThat(links.state(target)).isEqualTo("broken 3 private 0");
    assertThat(links.state("http://169.254.169.254/latest")).isEqualTo("broken 3 private 0");
  }

  @Test
  void whileWeHaveNoWayOutNothingIsCounted() {
    for (int i = 1; i <= 4; i++) {
      text("http://127.0.0." + i + ":1/");
      links.checker().run();
    }
    assertThat(office.database.query("postgres", "select sum(fails) from desk.link_target"))
        .isNotEqualTo(List.of("4"));

    String target = "http://127.0.0.9:1/";
    text("http://127.0.0.1:1/", "http://127.0.0.2:1/", "http://127.0.0.3:1/", target);
    links.checker().run();
    assertThat(links.state(target)).isEqualTo("new 0  0");
  }

  @Test
  void anAddressThatNoTextHasAnyMoreIsForgotten() {
    String target = links("/200");
    links.checker().run();

    text();
    links.checker().run();

    assertThat(links.state(target)).isEmpty();
  }

  private List<String> requests() {
    return asked.stream()
        .filter(line -> line.startsWith("HEAD ") || line.startsWith("GET "))
        .toList();
  }

  /** A text that links to those paths of the server; gives the first address. */
  private String links(String... paths) {
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    String[] targets = List.of(paths).stream().map(path -> base + path).toArray(String[]::new);
    text(targets);
    return targets[0];
  }

  private void text(String... targets) {
    StringBuilder blocks = new StringBuilder();
    for (int i = 0; i < targets.length; i++) {
      blocks
          .append(i == 0 ? "" : ",")
          .append("{\"id\":\"b%d\",\"kind\":\"paragraph\",".formatted(i))
          .append("\"text\":\"<a href=\\\"%s\\\">x</a>\"}".formatted(targets[i]));
    }
    office.imports(
        folder,
        ("{\"type\":\"article\",\"slug\":\"a\",\"sourceLanguage\":\"en\","
                + "\"editions\":{\"en\":{\"title\":\"A\",\"blocks\":[%s]}}}")
            .formatted(blocks));
  }
}
