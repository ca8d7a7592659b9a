package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The touch screen in a centre, as a family meets it. */
class KioskScreenIT {

  private static final String COMPLETE = "() => window.putokaz?.store.generation?.complete";

  /** What can be touched and is smaller than a finger, in millimetres of the screen. */
  private static final String SMALL =
      "() => { const mm = parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));"
          + " return [...document.querySelectorAll('button, summary')].filter((one) => one.offsetParent)"
          + " .map((one) => [one.textContent.trim(), one.getBoundingClientRect()])"
          + " .filter(([, box]) => Math.min(box.width, box.height) / mm < 19.9)"
          + " .map(([text, box]) => `${text}: ${(box.width / mm).toFixed(1)} × ${(box.height / mm).toFixed(1)} mm`); }";

  private static final String TRACES =
      "async () => ({local: Object.keys(localStorage).length, session: Object.keys(sessionStorage).length,"
          + " cookies: document.cookie, history: history.length, language: putokaz.app.session.language,"
          + " places: putokaz.app.session.places.length, basket: putokaz.app.session.basket.length,"
          + " query: putokaz.app.session.query, selected: String(getSelection()),"
          + " inputs: document.querySelectorAll('input, textarea').length, clipboard: await navigator.clipboard.readText(),"
          + " address: location.search, low: document.documentElement.className.includes('low'),"
          + " size: getComputedStyle(document.documentElement).getPropertyValue('--size').trim()})";

  private static Browser browser;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();
  private BrowserContext context;
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

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).isEmpty();
    assertThat(foreign).isEmpty();
  }

  @Test
  void aFamilyReadsItsLanguageTakesAPageAlongAndLeavesNothing() {
    open(1920, 1080, 477);
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Object before = page.evaluate("() => history.length");
    choose("العربية");
    assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(page.locator(".signs .tile").count()).isEqualTo(8);
    assertThat(page.locator(".today h2").innerText()).contains("اليوم");
    page.locator(".tile").nth(3).click();
    page.locator(".entry").first().click();
    page.locator(".blocks").waitFor();
    String arabic = page.locator("h1").innerText();
    assertThat(arabic).isNotBlank();

    page.locator(".beside-serbian").click();
    page.locator(".beside").first().waitFor();
    assertThat(page.locator(".beside").first().getAttribute("lang")).startsWith("sr");
    page.locator(".listed").click();
    page.locator("footer .tool").waitFor();
    page.locator("footer .tool").click();
    page.locator(".qr svg").first().waitFor();
    assertThat(page.locator(".taken").innerText()).contains(arabic);
    String address = page.locator(".take .address bdi").innerText();
    assertThat(address).endsWith("/ar").contains("/k/");
    String path = address.substring(address.indexOf("/k/"));
    String location = Product.shared().get(path).headers().firstValue("Location").orElseThrow();
    assertThat(Product.shared().get(URI.create(location).getPath()).body()).contains(arabic);

    page.locator(".larger").click();
    page.locator(".seek").click();
    page.locator(".key").first().click();
    assertThat(page.locator(".asked").innerText()).isNotEmpty();
    page.keyboard().press("Control+a");
    page.keyboard().press("Control+c");
    page.locator(".done").click();
    state("attract");
    assertThat(page.evaluate(TRACES)).isEqualTo(nothing(before));
    assertThat(page.locator("body").innerText()).doesNotContain(arabic);
  }

  @Test
  void theSizeOfWhoLeavesIsGoneBeforeTheNextScreenIsDrawn() {
    open(1920, 1080, 477);
    choose("English");
    page.locator(".larger").click();
    Object size =
        page.evaluate(
            "() => { putokaz.app.machine.go('clear');"
                + " return getComputedStyle(document.documentElement).getPropertyValue('--size').trim(); }");
    assertThat(size).isEqualTo("1");
  }

  private static Map<String, Object> nothing(Object history) {
    Map<String, Object> nothing = new java.util.HashMap<>();
    nothing.put("local", 0);
    nothing.put("session", 0);
    nothing.put("cookies", "");
    nothing.put("history", history);
    nothing.put("language", null);
    nothing.put("places", 0);
    nothing.put("basket", 0);
    nothing.put("query", "");
    nothing.put("selected", "");
    nothing.put("inputs", 0);
    nothing.put("clipboard", "");
    nothing.put("address", "?centre=CA-KRN&mm=477");
    nothing.put("low", false);
    nothing.put("size", "1");
    return nothing;
  }

  @Test
  void whoIsSlowIsAskedAndKeepsTheirPlaceAndWhoHasGoneIsForgotten() {
    context = browser.screen(1920, 1080);
    page = watched(context.newPage());
    page.clock().install();
    go("?centre=CA-KRN&mm=477");
    choose("English");
    page.locator(".tile").nth(1).click();
    page.locator(".entry").first().waitFor();
    String topic = page.locator("h1").innerText();

    page.clock().fastForward(59_000);
    assertThat(state()).isEqualTo("browse");
    page.clock().fastForward(1_500);
    state("warn");
    assertThat(page.locator(".warn").innerText()).contains("Are you still here?");
    page.clock().fastForward(18_000);
    assertThat(state()).isEqualTo("warn");
    // It goes at the first touch, before the finger is lifted.
    page.mouse().click(960, 540);
    state("browse");
    assertThat(page.locator("h1").innerText()).isEqualTo(topic);
    assertThat(page.locator(".warn").count()).isZero();

    page.locator(".entry").first().click();
    state("read");
    page.locator(".blocks").waitFor();
    page.clock().fastForward(85_000);
    assertThat(state()).isEqualTo("read");
    page.clock().fastForward(160_000);
    state("warn");
    page.clock().fastForward(20_500);
    state("attract");
    assertThat(page.evaluate("() => putokaz.app.session.places.length")).isEqualTo(0);
  }

  @Test
  void contentThatIsOldSaysSo() {
    context = browser.screen(1920, 1080);
    page = watched(context.newPage());
    page.clock().install();
    go("?centre=CA-KRN&mm=477");
    context.setOffline(true);
    page.clock().fastForward(26L * 3_600_000);
    read("English");
    assertThat(page.locator(".stale").innerText().strip()).startsWith("Information as of");
    page.locator(".done").click();
    state("attract");
    page.clock().fastForward(15L * 24 * 3_600_000);
    read("English");
    assertThat(page.locator(".note.stale").innerText()).contains("It may be old");
    complaints.clear(); // of requests that find no network
  }

  private void read(String language) {
    choose(language);
    page.locator(".tile").first().click();
    page.locator(".entry").first().click();
    page.locator(".blocks").waitFor();
  }

  @ParameterizedTest
  @CsvSource({
    "srpski,lekar,Lekar",
    "srpski,лекар,Lekar",
    "српски,lekar,Лекар",
    "English,docter,Doctor",
    "العربية,طبيب,الطبيب",
    "فارسی,پزشك,پزشک",
    "Türkçe,DOKTOR,doktor"
  })
  void searchFindsWhatIsTypedInWhateverLetters(String language, String query, String title) {
    open(1920, 1080, 477);
    choose(language);
    page.locator(".seek").click();
    page.locator(".keys").waitFor();
    page.evaluate("query => { putokaz.app.session.query = query; }", query);
    page.locator(".key.space").click();
    page.locator(".results .entry").first().waitFor();
    assertThat(page.locator(".results .entry b").first().innerText()).contains(title);
  }

  @Test
  void everyKeyOfTheBoardWritesItsLetter() {
    open(1920, 1080, 477);
    choose("српски");
    page.locator(".seek").click();
    for (String letter : List.of("љ", "е", "к", "а", "р")) {
      page.locator(".key").getByText(letter, new Locator.GetByTextOptions().setExact(true)).click();
    }
    page.locator(".key.wide").last().click();
    assertThat(page.locator(".asked").innerText()).isEqualTo("љека");
    page.keyboard().press("7");
    assertThat(page.locator(".asked").innerText()).isEqualTo("љека7");
    page.locator(".key.wide").first().click();
    assertThat(page.locator(".key").first().innerText()).isEqualTo("q");
  }

  @Test
  void allOfItCanBeDoneWithAKeyboard() {
    open(1280, 800, 217);
    tabTo("English");
    page.keyboard().press("Enter");
    state("browse");
    page.locator(".signs").waitFor();
    String tile = page.locator(".tile").nth(2).innerText();
    tabTo(tile);
    page.keyboard().press("Space");
    page.locator(".entry").first().waitFor();
    tabTo("I am finished");
    page.keyboard().press("Enter");
    state("attract");
  }

  private void tabTo(String words) {
    for (int i = 0; i < 80; i++) {
      page.keyboard().press("Tab");
      Object text = page.evaluate("() => document.activeElement.textContent.trim()");
      if (words.strip().equals(text)) {
        return;
      }
    }
    throw new AssertionError("cannot be reached: " + words);
  }

  @Test
  void theStaffMenuOpensWithThePinAloneAndNotAfterFiveWrongOnes() {
    context = browser.screen(1920, 1080);
    page = watched(context.newPage());
    page.clock().install();
    go("?centre=CA-KRN&mm=477");
    hold();
    type("246810");
    page.getByText("Fetch new content").waitFor();
    page.locator(".done").click();
    state("attract");
    hold();
    for (int i = 0; i < 5; i++) {
      type("111111");
      page.getByText("Wrong PIN").waitFor();
    }
    type("246810");
    page.getByText("Too many wrong attempts").waitFor();
    page.clock().fastForward(121_000);
    state("attract");
  }

  private void hold() {
    page.locator("#corner").hover();
    page.mouse().down();
    page.clock().fastForward(5_100);
    page.mouse().up();
    page.locator(".pad").waitFor();
  }

  private void type(String pin) {
    for (String digit : pin.split("")) {
      page.locator(".pad .key")
          .getByText(digit, new Locator.GetByTextOptions().setExact(true))
          .click();
    }
  }

  @Test
  void anAlarmTakesTheScreenInTheLanguageOfWhoIsThere() {
    open(1920, 1080, 477);
    choose("العربية");
    alarm("danger", false);
    Locator full = page.locator(".alarm.full");
    full.waitFor();
    assertThat(full.getAttribute("role")).isEqualTo("alert");
    assertThat(full.locator("h1").innerText()).isEqualTo("حريق");
    assertThat(full.innerText()).contains("Fire", "DRILL");
    Look.isGood(page, "alarm");
    alarm("notice", false);
    page.locator(".alarm.strip").waitFor();
    assertThat(page.locator(".alarm").count()).isEqualTo(1);
    page.evaluate("() => { putokaz.app.device.alerts = []; putokaz.app.told({type: 'alerts'}); }");
    assertThat(page.locator(".alarm").count()).isZero();
    assertThat(page.locator(".signs .tile").count()).isEqualTo(8);
  }

  private void alarm(String level, boolean clear) {
    page.evaluate(
        "([level, clear]) => { putokaz.app.device.alerts = [{id: 'a', level, sign: 'alert', drill: level === 'danger', clear,"
            + " sentences: [{lang: 'en', dir: 'ltr', title: 'Fire', text: 'Leave the building now.'},"
            + " {lang: 'ar', dir: 'rtl', title: 'حريق', text: 'غادر المبنى الآن.'}],"
            + " raisedAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3600000).toISOString()}];"
            + " putokaz.app.told({type: 'alerts'}); }",
        List.of(level, clear));
  }

  @Test
  void nothingLeadsAway() {
    open(1920, 1080, 477);
    choose("English");
    for (int tile = 0; tile < 8; tile++) {
      page.locator(".tile").nth(tile).click();
      int entries = page.locator(".entry").count();
      for (int i = 0; i < entries; i++) {
        page.locator(".entry").nth(i).click();
        page.locator(".blocks").waitFor();
        assertThat(
                page.evaluate(
                    "() => [...document.querySelectorAll('a')].filter((a) => !a.getAttribute('href').startsWith('#')).length"))
            .isEqualTo(0);
        page.locator(".tool.back").click();
        page.locator(".entry").first().waitFor();
      }
      page.locator(".tool.back").click();
      page.locator(".signs").waitFor();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,800,217", "1920,1080,344", "1080,1920,268", "1920,1080,708"})
  void everythingIsAsLargeAsAFingerOnEveryScreen(int width, int height, int mm) {
    open(width, height, mm);
    String name = "kiosk-" + width + "-" + mm;
    fits(name + "-language");
    for (String language : List.of("English", "العربية")) {
      choose(language);
      fits(name + "-home-" + language);
      page.locator(".seek").click();
      page.locator(".keys").waitFor();
      fits(name + "-search-" + language);
      page.locator(".begin").click();
      page.locator(".tile").first().click();
      page.locator(".entry").first().click();
      page.locator(".blocks").waitFor();
      fits(name + "-article-" + language);
      page.locator(".along").click();
      page.locator(".qr").first().waitFor();
      fits(name + "-take-" + language);
      page.locator(".done").click();
      state("attract");
    }
  }

  private void fits(String name) {
    Look.picture(page, name.replace("العربية", "ar").toLowerCase(java.util.Locale.ROOT));
    assertThat(page.evaluate(SMALL)).as(name).isEqualTo(List.of());
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"English", "српски", "العربية", "اردو", "বাংলা"})
  void everyScreenIsAccessible(String language) {
    open(1920, 1080, 477);
    good("language", language);
    choose(language);
    good("home", language);
    page.locator(".today .pill").click();
    page.locator("main.text").waitFor();
    good("centre", language);
    page.locator(".seek").click();
    page.locator(".keys").waitFor();
    good("search", language);
    page.locator("footer .sos").click();
    page.locator(".numbers").waitFor();
    good("emergency", language);
    page.locator(".begin").click();
    page.locator(".tile").first().click();
    page.locator(".entry").first().waitFor();
    good("topic", language);
    page.locator(".entry").first().click();
    page.locator(".blocks").waitFor();
    good("article", language);
    page.locator(".larger").click();
    page.locator(".stronger").click();
    good("article-large", language);
    page.locator(".lower").click();
    good("article-low", language);
    page.locator(".along").click();
    page.locator(".qr").first().waitFor();
    good("take", language);
  }

  private void good(String screen, String language) {
    Look.picture(
        page,
        "kiosk-"
            + screen
            + "-"
            + Map.of("English", "en", "српски", "sr", "العربية", "ar", "اردو", "ur", "বাংলা", "bn")
                .get(language));
    Look.isGood(page, screen + " " + language);
  }

  private void open(int width, int height, int mm) {
    context = browser.screen(width, height);
    page = watched(context.newPage());
    go("?centre=CA-KRN&mm=" + mm);
  }

  private Page watched(Page opened) {
    String host = URI.create(Product.shared().address()).getAuthority();
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    opened.onPageError(complaints::add);
    opened.onRequest(
        request -> {
          if (request.url().startsWith("http")
              && !host.equals(URI.create(request.url()).getAuthority())) {
            foreign.add(request.url());
          }
        });
    return opened;
  }

  private void go(String query) {
    page.navigate(Product.shared().address() + "/kiosk/" + query);
    // The node makes a thousand objects for the first who asks.
    page.waitForFunction(COMPLETE, null, new Page.WaitForFunctionOptions().setTimeout(90_000));
    state("attract");
    page.locator(".tongues button").first().waitFor();
  }

  private void choose(String language) {
    page.locator(".tongues button")
        .getByText(language, new Locator.GetByTextOptions().setExact(true))
        .click();
    state("browse");
    page.locator(".signs")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
  }

  private String state() {
    return page.evaluate("() => document.documentElement.dataset.state").toString();
  }

  private void state(String state) {
    page.waitForFunction("state => document.documentElement.dataset.state === state", state);
  }
}
