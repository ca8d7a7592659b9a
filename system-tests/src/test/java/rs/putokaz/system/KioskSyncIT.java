package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Sizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The copy of a screen: it arrives whole or not at all, and stays when everything else is away. */
class KioskSyncIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ROOT = "/api/kiosk/v1/root?centre=CA-KRN";
  private static final String LIST = "/api/kiosk/v1/m/";
  private static final int EDIT_BYTES = 8 * 1024;

  /** Every object of the generation that is shown can be read. */
  private static final String WHOLE =
      "async () => { const paths = Object.keys(putokaz.store.state.current?.paths ?? {});"
          + " const read = await Promise.all(paths.map((path) => putokaz.store.bytes(path)));"
          + " return read.every((bytes) => bytes !== null); }";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static Product product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = Product.startFilled(folder.resolve("data"));
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @Test
  void whatHasArrivedIsThereWithoutNetwork() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = open(context);
      awaitComplete(page);
      assertThat(page.innerText("body")).contains("English", "العربية", "српски");
      page.waitForFunction("() => navigator.serviceWorker.controller !== null");

      context.setOffline(true);
      page.reload();
      page.waitForFunction("() => document.body.innerText.includes('العربية')");
      assertThat(read(page, "article/ar/doctor").at("/dir").asText()).isEqualTo("rtl");
      assertThat(read(page, "article/sr-Latn/doctor").at("/title").asText()).startsWith("Lekar");
      assertThat(read(page, "centre/en").at("/code").asText()).isEqualTo("CA-KRN");
      assertThat(read(page, "emergency").findValuesAsText("number")).contains("192", "193", "194");
      assertThat(read(page, "nothing/of/it").isNull()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 30, 90, 200})
  void aSyncThatIsCutGoesOnWhereItWas(int step) {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = context.newPage();
      Map<String, Integer> fetched = new HashMap<>();
      AtomicInteger requests = new AtomicInteger();
      page.route(
          "**/api/kiosk/v1/**",
          route -> {
            if (requests.incrementAndGet() == step) {
              context.setOffline(true);
            }
            route.resume();
          });
      page.onRequestFinished(request -> fetched.merge(request.url(), 1, Integer::sum));
      page.navigate(address());
      page.waitForFunction("() => window.putokaz?.store.lastError && !putokaz.store.running");
      assertThat(page.evaluate("putokaz.store.generation?.complete ?? false")).isEqualTo(false);
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);

      context.setOffline(false);
      awaitComplete(page);
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);
      fetched.keySet().removeIf(url -> !url.contains("/o/"));
      assertThat(fetched.values()).allMatch(times -> times == 1);
    }
  }

  @Test
  void aPortalThatIsKilledInTheMiddleIsAskedForTheRestOnly() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = context.newPage();
      Map<String, Integer> fetched = new HashMap<>();
      AtomicInteger requests = new AtomicInteger();
      page.route(
          "**/api/kiosk/v1/o/*",
          route -> {
            if (requests.incrementAndGet() == 40) {
              product.kill();
            }
            route.resume();
          });
      page.onRequestFinished(request -> fetched.merge(request.url(), 1, Integer::sum));
      page.navigate(address());
      page.waitForFunction("() => window.putokaz?.store.lastError && !putokaz.store.running");
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);

      product.restart();
      page.evaluate("putokaz.store.sync()");
      awaitComplete(page);
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);
      fetched.keySet().removeIf(url -> !url.contains("/o/"));
      assertThat(fetched.values()).allMatch(times -> times == 1);
    }
  }

  static Stream<Arguments> attacks() {
    Consumer<Route> body = KioskSyncIT::otherBody;
    Consumer<Route> signature = KioskSyncIT::otherSignature;
    return Stream.of(
        Arguments.of("o/*", body),
        Arguments.of("m/*", body),
        Arguments.of("root?*", body),
        Arguments.of("root?*", signature));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void whatWasTamperedWithIsRefused(String addresses, Consumer<Route> attack) {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = context.newPage();
      page.route("**/api/kiosk/v1/" + addresses, attack);
      page.navigate(address());
      page.waitForFunction("() => window.putokaz?.store.lastError && !putokaz.store.running");
      assertThat(page.evaluate("putokaz.store.lastError.constructor.name")).isEqualTo("Refused");
      assertThat(page.evaluate("putokaz.store.generation")).isNull();

      page.unroute("**/api/kiosk/v1/" + addresses);
      page.evaluate("putokaz.store.sync()");
      awaitComplete(page);
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);
    }
  }

  private static void otherBody(Route route) {
    var answer = route.fetch();
    byte[] body = answer.body();
    body[body.length / 2] ^= 1;
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBodyBytes(body));
  }

  private static void otherSignature(Route route) {
    var answer = route.fetch();
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.computeIfPresent("putokaz-signature", (name, value) -> "AAAA" + value.substring(4));
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
  }

  @Test
  void anEditedPageCostsLittleAndNothingOlderComesBack() throws IOException {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = open(context);
      awaitComplete(page);
      JsonNode before = generation(page);
      String oldRoot = product.get(ROOT).body();
      String oldSignature =
          product.get(ROOT).headers().firstValue("Putokaz-Signature").orElseThrow();

      edit("doctor", "en", "Ask at the gate for the doctor.");
      Product.eventually(PATIENCE, () -> !product.get(ROOT).body().equals(oldRoot));
      List<Request> requests = new ArrayList<>();
      page.onRequestFinished(requests::add);
      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("new");
      assertThat(read(page, "article/en/doctor").toString()).contains("Ask at the gate");
      assertThat(generation(page).at("/gen").asLong()).isGreaterThan(before.at("/gen").asLong());
      assertThat(requests.stream().map(KioskSyncIT::kind)).containsExactly("root", "m", "o");
      assertThat(requests.stream().mapToInt(KioskSyncIT::wireBytes).sum())
          .isLessThanOrEqualTo(EDIT_BYTES);

      String root = product.get(ROOT).body();
      edit("doctor", "en", "Ask in the office for the doctor.");
      Product.eventually(PATIENCE, () -> !product.get(ROOT).body().equals(root));
      page.route("**/api/kiosk/v1/o/*", KioskSyncIT::otherBody);
      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("refused");
      assertThat(read(page, "article/en/doctor").toString()).contains("Ask at the gate");
      page.unroute("**/api/kiosk/v1/o/*");
      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("new");
      assertThat(read(page, "article/en/doctor").toString()).contains("Ask in the office");

      page.route(
          "**/api/kiosk/v1/root?*",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setBody(oldRoot)
                      .setHeaders(Map.of("Putokaz-Signature", oldSignature))));
      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("refused");
      assertThat(read(page, "article/en/doctor").toString()).contains("Ask in the office");
    }
  }

  /** Serbian is written once and shown in two scripts, so an edit of it comes twice. */
  @Test
  void anEditedPageInTheLanguageOfAllTranslationsCostsLittleToo() throws IOException {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = open(context);
      awaitComplete(page);
      String root = product.get(ROOT).body();
      edit("doctor", "sr", "Питајте на капији за лекара.");
      Product.eventually(PATIENCE, () -> !product.get(ROOT).body().equals(root));
      List<Request> requests = new ArrayList<>();
      page.onRequestFinished(requests::add);

      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("new");

      assertThat(read(page, "article/sr/doctor").toString()).contains("Питајте на капији");
      assertThat(read(page, "article/sr-Latn/doctor").toString()).contains("Pitajte na kapiji");
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);
      assertThat(requests.stream().map(KioskSyncIT::kind))
          .containsExactlyInAnyOrder("root", "m", "m", "o", "o");
      assertThat(requests.stream().map(Request::url).filter(url -> url.contains("/m/")))
          .allMatch(url -> url.matches(".*\\?since=[0-9a-f]{64}"));
      assertThat(requests.stream().mapToInt(KioskSyncIT::wireBytes).sum())
          .isLessThanOrEqualTo(EDIT_BYTES);
    }
  }

  @Test
  void aListThatIsKnownIsSentAsWhatHasChangedAndAnUnknownOneWhole() throws IOException {
    String before = JSON.readTree(product.get(ROOT).body()).at("/bundles/en/sha256").asText();
    String root = product.get(ROOT).body();
    edit("doctor", "en", "Ask anybody for the doctor.");
    Product.eventually(PATIENCE, () -> !product.get(ROOT).body().equals(root));
    String now = JSON.readTree(product.get(ROOT).body()).at("/bundles/en/sha256").asText();

    JsonNode changed = JSON.readTree(product.get(LIST + now + "?since=" + before).body());
    JsonNode whole = JSON.readTree(product.get(LIST + now + "?since=" + "0".repeat(64)).body());

    assertThat(changed.at("/lines")).hasSize(1);
    assertThat(changed.at("/lines/0/0").asText()).isEqualTo("article/en/doctor");
    assertThat(whole.isArray()).isTrue();
    assertThat(whole).isEqualTo(JSON.readTree(product.get(LIST + now).body()));
    assertThat(whole).contains(changed.at("/lines/0"));
  }

  private static String kind(Request request) {
    return request.url().replaceFirst(".*/v1/([a-z]+).*", "$1");
  }

  private static int wireBytes(Request request) {
    Sizes sizes = request.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }

  @Test
  void aPackOnAStickIsAnotherWayIn() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = context.newPage();
      page.route("**/api/kiosk/v1/root?*", Route::abort);
      page.navigate(address());
      page.waitForFunction("() => window.putokaz?.store.lastError && !putokaz.store.running");
      String fetchPack =
          "async (at) => { const answer = await fetch('/api/kiosk/v1/pack?centre=CA-KRN');"
              + " const bytes = new Uint8Array(await answer.arrayBuffer());"
              + " if (at) bytes[at] ^= 1; return putokaz.store.importPack(new Blob([bytes])); }";

      assertThat(page.evaluate(fetchPack, 60)).isEqualTo("refused");
      assertThat(page.evaluate("putokaz.store.generation")).isNull();
      assertThat(page.evaluate(fetchPack, 0)).isEqualTo("new");
      awaitComplete(page);
      assertThat(page.evaluate(WHOLE)).isEqualTo(true);
    }
  }

  @Test
  void everyNodeHasTheSameObjects() throws IOException {
    try (Product node = Product.startNode(product, folder.resolve("node"))) {
      JsonNode here = JSON.readTree(product.get(ROOT).body());
      JsonNode there = JSON.readTree(node.get(ROOT).body());
      assertThat(there.at("/gen")).isEqualTo(here.at("/gen"));
      assertThat(there.at("/bundles")).isEqualTo(here.at("/bundles"));
    }
  }

  @Test
  void aScreenOfNoCentreGetsNothing() {
    assertThat(product.get("/api/kiosk/v1/root").statusCode()).isEqualTo(404);
    assertThat(product.get("/api/kiosk/v1/root?centre=CA-XXX").statusCode()).isEqualTo(404);
    assertThat(product.get("/api/kiosk/v1/o/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(product.get(LIST + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(product.get("/kiosk?centre=CA-KRN").statusCode()).isEqualTo(303);
  }

  /** Puts other words into the first paragraph of an article. */
  private static void edit(String slug, String language, String words) throws IOException {
    Path all = folder.resolve("all.jsonl");
    run("export", all);
    Path changed = folder.resolve("changed.jsonl");
    for (String line : Files.readAllLines(all)) {
      JsonNode item = JSON.readTree(line);
      if (item.path("type").asText().equals("article") && item.path("slug").asText().equals(slug)) {
        for (JsonNode block : item.at("/editions/" + language + "/blocks")) {
          if (block.path("kind").asText().equals("paragraph")) {
            ((ObjectNode) block).put("text", words);
            break;
          }
        }
        Files.writeString(changed, item + "\n");
      }
    }
    run("import", changed);
  }

  private static void run(String command, Path file) {
    Product.Finished run =
        Product.execute(command, "--data", product.data().toString(), file.toString());
    assertThat(run.status()).as(run.output()).isZero();
  }

  private static String address() {
    return product.address() + "/kiosk/?centre=CA-KRN";
  }

  private static Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(address());
    return page;
  }

  private static void awaitComplete(Page page) {
    // The node makes a thousand objects for the first who asks.
    page.waitForFunction(
        "() => window.putokaz?.store.generation?.complete && !putokaz.store.running",
        null,
        new Page.WaitForFunctionOptions().setTimeout(90_000));
  }

  private static JsonNode generation(Page page) {
    return JSON.valueToTree(page.evaluate("putokaz.store.generation"));
  }

  private static JsonNode read(Page page, String path) {
    return JSON.valueToTree(page.evaluate("(path) => putokaz.store.get(path)", path));
  }
}
