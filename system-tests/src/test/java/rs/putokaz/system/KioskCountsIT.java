package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often pages are opened on a screen: kept there, and handed in once. */
class KioskCountsIT extends DeskCase {

  private static final double TEN_TWENTY = Instant.parse("2031-03-03T10:20:00Z").toEpochMilli();
  private static final double HOUR = 3_600_000;

  /** Does something with the counts of this device at a moment, and gives what comes of it. */
  private static Object counts(OpenedScreen screen, double at, String act) {
    return screen.with(
        "counts.js",
        "async ({Counts}, at, from) => { const {openVault} = await from('vault.js');"
            + " const counts = new Counts(await openVault(), {now: () => at}); return await ("
            + act
            + ")(counts); }",
        at);
  }

  private static final String TAKE = "(counts) => counts.take()";

  @Test
  @SuppressWarnings("unchecked")
  void countsSurviveACrashAndABatchIsTheSameUntilItIsDone() {
    try (BrowserContext wall = browser.screen(1280, 800)) {
      OpenedScreen screen = open(wall);
      counts(
          screen,
          TEN_TWENTY,
          "async (counts) => { counts.opened('home', 'ar'); counts.opened('info/doctor', 'en');"
              + " await counts.opened('info/doctor', 'en'); }");
      counts(screen, TEN_TWENTY + HOUR, "(counts) => counts.opened('info/doctor', 'en')");
      screen = crashed(wall, screen);

      Map<String, Object> batch = (Map<String, Object>) counts(screen, TEN_TWENTY + 2 * HOUR, TAKE);
      assertThat(batch.get("from")).isEqualTo("2031-03-03T10:00:00.000Z");
      assertThat((List<Object>) batch.get("rows"))
          .containsExactlyInAnyOrder(
              row("home", "ar", "10", 1),
              row("info/doctor", "en", "10", 2),
              row("info/doctor", "en", "11", 1));

      counts(screen, TEN_TWENTY, "(counts) => counts.opened('info/doctor', 'en')");
      screen = crashed(wall, screen);
      assertThat(counts(screen, TEN_TWENTY + 3 * HOUR, TAKE)).isEqualTo(batch);
      assertThat(counts(screen, TEN_TWENTY, "(counts) => counts.waiting()")).isEqualTo(4);
      counts(screen, TEN_TWENTY, "(counts) => counts.done(crypto.randomUUID())");
      assertThat(counts(screen, TEN_TWENTY, TAKE)).isEqualTo(batch);
      counts(screen, TEN_TWENTY, "(counts) => counts.done('" + batch.get("batch") + "')");

      Map<String, Object> next = (Map<String, Object>) counts(screen, TEN_TWENTY + 3 * HOUR, TAKE);
      assertThat(next.get("batch")).isNotEqualTo(batch.get("batch"));
      assertThat((List<Object>) next.get("rows"))
          .containsExactly(row("info/doctor", "en", "10", 1));
      counts(screen, TEN_TWENTY, "(counts) => counts.done('" + next.get("batch") + "')");
      assertThat(counts(screen, TEN_TWENTY, TAKE)).isNull();
    }
  }

  @Test
  void whatIsOlderThanThirtyDaysIsForgottenAndABatchIsNeverTooLarge() {
    try (BrowserContext wall = browser.screen(1280, 800)) {
      OpenedScreen screen = open(wall);
      counts(screen, TEN_TWENTY, "(counts) => counts.opened('info/doctor', 'en')");
      counts(
          screen,
          TEN_TWENTY + 20 * 24 * HOUR,
          "async (counts) => { for (let i = 0; i < 700; i++) counts.opened(`info/${i}`, 'en');"
              + " await counts.opened('home', 'en'); }");
      double later = TEN_TWENTY + 31 * 24 * HOUR;
      assertThat(counts(screen, later, "async (counts) => (await counts.take()).rows.length"))
          .isEqualTo(500);
      assertThat(
              counts(
                  screen,
                  later,
                  "async (counts) => { const {batch} = await counts.take(); await counts.done(batch);"
                      + " const {rows} = await counts.take(); return [rows.length, rows.some(({hour}) => hour < '2031-03-20')]; }"))
          .isEqualTo(List.of(201, false));
      assertThat(counts(screen, later + 31 * 24 * HOUR, TAKE)).isNull();
    }
  }

  @Test
  void whoTriesTheScreensOutIsNotCounted() {
    try (BrowserContext wall = browser.screen(1280, 800)) {
      OpenedScreen screen = open(wall);
      screen.choose("English");
      screen.page.locator(".tile").first().click();
      screen.page.locator(".entry").first().click();
      screen.page.locator(".blocks").waitFor();
      assertThat(counts(screen, TEN_TWENTY, "(counts) => counts.waiting()")).isEqualTo(0);
    }
  }

  @Test
  void pagesOnPrivateMattersAreCountedWithoutTheCentre() {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1920, 1080)) {
      Page page = takenIn(wall, signIn(desk, "editor", "en"));
      page.locator(".tongues button", new Page.LocatorOptions().setHasText("Soomaali")).click();
      page.locator(".signs").waitFor();
      Object opened =
          page.evaluate(
              "async () => { const {app} = putokaz; const all = (await app.content.topics('so')).flatMap((topic) => topic.articles);"
                  + " const of = (sensitive) => all.find((one) => one.sensitive === sensitive);"
                  + " app.read(of(true)); app.read(of(false)); await app.device.handCounts();"
                  + " return [of(true).slug, of(false).slug, await app.device.counts.waiting()]; }");
      List<?> pages = (List<?>) opened;
      assertThat(pages.get(2)).isEqualTo(0);
      mustBe("page = 'info/" + pages.get(0) + "' and centre = ''");
      mustBe("page = 'info/" + pages.get(1) + "' and centre = 'pc-ada'");
      mustBe("page = 'home' and language = 'so' and centre = 'pc-ada'");
      mustBe(
          "not exists (select from published.page_count where centre = 'pc-ada' and page = 'info/"
              + pages.get(0)
              + "')");
    }
  }

  private static Page takenIn(BrowserContext wall, Page desk) {
    Page screen = wall.newPage();
    screen.navigate(product().address() + "/kiosk/");
    desk.navigate(
        product().address() + "/admin/kiosk-pair.xhtml?code=" + PairedScreen.code(screen));
    desk.locator("[id='pair:centre']").selectOption("pc-ada");
    desk.locator("[id='pair:name']").fill("Counted");
    desk.locator("[id='pair:approve']").click();
    PairedScreen.complete(screen);
    return screen;
  }

  /** Fails unless a row of the counts of screens is so. */
  private static void mustBe(String condition) {
    new DeskDatabase(product())
        .execute(
            "select 1 / count(*) from published.page_count where device = 'kiosk' and "
                + condition);
  }

  private static Map<String, Object> row(String page, String language, String hour, int count) {
    return Map.of(
        "page",
        page,
        "language",
        language,
        "hour",
        "2031-03-03T" + hour + ":00:00.000Z",
        "n",
        count);
  }

  /** The page dies without a word, and another is opened. */
  private OpenedScreen crashed(BrowserContext wall, OpenedScreen screen) {
    try {
      screen.page.navigate("chrome://crash");
    } catch (PlaywrightException expected) {
      assertThat(expected.getMessage()).contains("crash");
    }
    screen.page.close();
    return open(wall);
  }

  private OpenedScreen open(BrowserContext wall) {
    return OpenedScreen.at(Instant.now(), wall, product(), "CA-TUT", complaints);
  }
}
