package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages kept on a phone, with a real worker and a line that breaks. */
class PhoneIT {

  private static final int KB = 1024;
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String KEPT =
      "async lang => { const cache = await caches.open('kept-' + lang);"
          + " return (await cache.keys()).map(key => new URL(key.url).pathname); }";
  private static final String WHOLE =
      "async lang => await caches.has('kept-' + lang) && !await caches.has('new-' + lang)";

  private static Browser browser;
  private Line line;
  private BrowserContext phone;
  private Page page;

  @BeforeAll
  static void start() {
    Product.shared();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void open() {
    line = new Line(Product.shared());
    phone = browser.reader(360, true);
    page = phone.newPage();
  }

  @AfterEach
  void close() {
    phone.close();
    line.close();
  }

  @Test
  void theMostImportantPagesAndTheCentreAreThereWithoutTheInternet() {
    go("/en/centres/ca-krn");
    whole("en");
    line.cut();
    go("/en/");
    assertThat(page.locator(".stored").innerText()).contains("You are offline", "(today)");
    assertThat(page.locator(".stored").innerText()).doesNotContain("may be old");
    assertThat(page.locator("h1").innerText()).contains("What do you need");
    Look.isGood(page, "home without the internet");
    go("/en/info/my-rights");
    assertThat(page.locator(".facts").innerText()).contains("Checked");
    go("/en/info/emergency-numbers");
    assertThat(page.locator(".stored").count()).isEqualTo(1);
    go("/en/centres/ca-krn");
    assertThat(page.locator("h1").innerText()).contains("Krnjača");
    go("/en/info/doctor");
    assertThat(page.locator(".stored").innerText()).contains("not on your phone");
    page.locator("[data-offline] ul a[href='/en/info/my-rights']").waitFor();
    Look.isGood(page, "a page that was not kept");
    Look.picture(page, "offline-missing-en-360");
    assertThat(phone.cookies()).isEmpty();
  }

  @Test
  void aPageThatWasKeptLongAgoSaysSo() {
    go("/ar/");
    whole("ar");
    page.evaluate(
        "async () => { const cache = await caches.open('kept-ar'); const old = await cache.match('/ar/');"
            + " const headers = new Headers(old.headers);"
            + " headers.set('X-Saved', new Date(Date.now() - 15 * 864e5).toISOString());"
            + " await cache.put('/ar/', new Response(await old.text(), {headers})); }");
    line.cut();
    go("/ar/");
    assertThat(page.locator(".stored").innerText()).contains("قد تكون قديمة", "قبل 15 يوم");
    Look.picture(page, "offline-old-ar-360");
    line.mend();
    go("/ar/");
    assertThat(page.locator(".stored").count()).isZero();
  }

  @Test
  void everythingInALanguageGoesOnWhereTheLineBroke() throws JsonProcessingException {
    go("/en/offline");
    whole("en");
    line.cutAfter(30);
    wish("keep", 2);
    status("connection broke off");
    assertThat(page.evaluate("() => caches.has('new-en')")).isEqualTo(true);
    List<String> before = new ArrayList<>(line.carried());
    line.mend();
    page.reload();
    status("Kept.");
    List<String> after = line.carried().subList(before.size(), line.carried().size());
    assertThat(after).doesNotContainAnyElementsOf(pages(before, "/info/"));
    assertThat(kept("en")).containsAll(paths("en", 2)).noneMatch(path -> path.contains("traffick"));
    Look.isGood(page, "everything kept");
    Look.picture(page, "offline-kept-en-360");
    line.cut();
    go("/en/info/doctor");
    assertThat(page.locator("h1").innerText()).isNotBlank();
    assertThat(page.locator(".stored").innerText()).doesNotContain("not on your phone");
    go("/en/deadlines");
    page.locator("[data-report]").waitFor();
    go("/en/info/trafficking");
    assertThat(page.locator(".stored").innerText()).contains("not on your phone");
  }

  @Test
  void privateMattersAreKeptOnAnExplicitWishAlone() {
    go("/en/info/trafficking");
    assertThat(
            page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
        .isEqualTo(0);
    go("/en/offline");
    whole("en");
    page.locator("[name=hidden]").check();
    wish("keep", 2);
    status("Kept.");
    assertThat(kept("en")).contains("/en/info/trafficking");
    wish("drop", 0);
    Product.eventually(
        SOON, () -> Boolean.FALSE.equals(page.evaluate("() => caches.has('kept-en')")));
  }

  @Test
  void aFileThatWasChangedOnTheWayIsRefused() {
    line.spoil("/en/info/doctor");
    go("/en/offline");
    whole("en");
    wish("keep", 2);
    status("did not arrive as it should");
    assertThat(page.evaluate("async () => !!await caches.match('/en/info/doctor')"))
        .isEqualTo(false);
    line.mend();
    wish("keep", 2);
    status("Kept.");
    assertThat(kept("en")).contains("/en/info/doctor");
  }

  @Test
  void everythingIsForgotten() {
    go("/en/offline");
    whole("en");
    page.locator("[data-forget] button").click();
    page.waitForURL("**/en/calendar");
    assertThat(
            page.evaluate(
                "async () => [(await caches.keys()).length, (await indexedDB.databases()).length,"
                    + " (await navigator.serviceWorker.getRegistrations()).length].join()"))
        .isEqualTo("0,0,0");
  }

  @Test
  void anotherSiteCannotMakeAPhoneForget() {
    assertThat(forget("cross-site").statusCode()).isEqualTo(403);
    HttpResponse<Void> answer = forget("same-origin");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Clear-Site-Data").orElse(""))
        .isEqualTo("\"cache\", \"storage\"");
  }

  private static HttpResponse<Void> forget(String from) {
    try {
      return Product.HTTP.send(
          HttpRequest.newBuilder(URI.create(Product.shared().address() + "/en/forget"))
              .header("Sec-Fetch-Site", from)
              .POST(HttpRequest.BodyPublishers.noBody())
              .build(),
          HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whereDataAreDearNothingIsKeptUnasked() {
    phone.addInitScript(
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})");
    go("/en/");
    go("/en/offline");
    assertThat(
            page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
        .isEqualTo(0);
    wish("keep", 1);
    status("Kept.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sr", "sr-latn", "en", "ar", "fa", "fa-af", "ps", "ur", "tr", "ku", "fr", "ckb", "uk", "ru",
        "bn", "pa", "pa-arab", "hi", "so", "es", "ti", "my"
      })
  void theBudgetsHold(String language) throws JsonProcessingException {
    assertThat(bytes(language, 1)).isBetween(5 * KB, 80 * KB - 8 * KB);
    assertThat(bytes(language, 3)).isLessThanOrEqualTo(500 * KB);
    for (JsonNode file : list(language).get("files")) {
      if (file.get(0).asText().matches(".*/centres/.+")) {
        assertThat(file.get(2).asInt()).isLessThan(8 * KB);
      }
    }
  }

  @Test
  void allScriptsTogetherStaySmall() throws JsonProcessingException {
    int scripts = 0;
    for (JsonNode file : list("en").get("files")) {
      scripts += file.get(0).asText().endsWith(".js") ? file.get(2).asInt() : 0;
    }
    // The worker and the player of recordings are not in the list: they are measured as they come.
    int worker = Product.shared().get("/worker.js").body().length();
    assertThat(scripts).isLessThan(3 * KB);
    assertThat(worker).isLessThan(8 * KB);
  }

  private void go(String path) {
    page.navigate(line.address() + path);
  }

  private void whole(String language) {
    Product.eventually(SOON, () -> Boolean.TRUE.equals(page.evaluate(WHOLE, language)));
  }

  private void wish(String wish, int layer) {
    page.locator("[data-wish='" + wish + "'][data-layer='" + layer + "']").click();
  }

  private void status(String words) {
    page.locator("[data-offline] [role=status]").getByText(words).waitFor();
  }

  @SuppressWarnings("unchecked")
  private List<String> kept(String language) {
    return (List<String>) page.evaluate(KEPT, language);
  }

  private static List<String> pages(List<String> carried, String part) {
    return carried.stream().filter(path -> path.contains(part)).toList();
  }

  private static JsonNode list(String language) throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(Product.shared().get("/" + language + "/offline.json").body());
  }

  private static HashSet<String> paths(String language, int layer) throws JsonProcessingException {
    HashSet<String> paths = new HashSet<>();
    for (JsonNode file : list(language).get("files")) {
      if (file.get(3).asInt() <= layer) {
        paths.add(file.get(0).asText());
      }
    }
    return paths;
  }

  private static int bytes(String language, int layer) throws JsonProcessingException {
    int bytes = 0;
    for (JsonNode file : list(language).get("files")) {
      bytes += file.get(3).asInt() <= layer ? file.get(2).asInt() : 0;
    }
    return bytes;
  }
}
