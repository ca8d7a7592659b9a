package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are heard on a screen: recorded at the desk, played block by block. */
class KioskAudioIT extends DeskCase {

  private static final String SLUG = "tracing";
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void aTextIsHeardBlockByBlockAndNobodyIsHurriedMeanwhile() {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1920, 1080)) {
      record(signIn(desk, "editor", "en"));
      OpenedScreen screen = OpenedScreen.at(Instant.now(), wall, product(), "PC-SUB", complaints);
      Page page = screen.page;
      page.evaluate(WATCH);
      screen.state("attract");
      screen.choose("српски");
      page.evaluate(
          "async slug => putokaz.app.read(await putokaz.app.content.entry('sr', slug))", SLUG);
      Locator listen = page.locator(".listen");
      listen.waitFor();
      listen.click();
      screen.state("audio");
      page.locator(".block.speaking").waitFor();
      assertThat(listen.innerText()).contains("Заустави");
      assertThat(page.locator(".block.speaking").count()).isEqualTo(1);
      Look.picture(page, "kiosk-audio");
      screen.pass(600);
      assertThat(screen.state()).isEqualTo("audio");
      page.locator(".stronger").click();
      page.locator(".block.speaking").waitFor();

      page.evaluate(GO_ON);
      screen.state("heard");
      assertThat(page.evaluate("() => heard")).isEqualTo(page.evaluate("() => recorded()"));
      assertThat(page.locator(".block.speaking").count()).isZero();
      assertThat(listen.innerText()).contains("Послушај");
      screen.pass(29);
      assertThat(screen.state()).isEqualTo("heard");
      screen.pass(2);
      screen.state("warn");
      page.mouse().click(900, 500);
      screen.state("heard");

      page.evaluate("() => { putokaz.app.player.audio.defaultPlaybackRate = 0.1; }");
      listen.click();
      screen.state("audio");
      listen.click();
      screen.state("heard");
      listen.click();
      screen.state("audio");
      page.locator(".done").click();
      screen.state("attract");
      assertThat(page.evaluate("() => putokaz.app.player.audio.paused")).isEqualTo(true);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void soundThatHasToWaitForTheNextMonthMakesNoTextOld() {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1920, 1080)) {
      record(signIn(desk, "editor", "en"));
      Page page = wall.newPage();
      List<Integer> answers = new ArrayList<>();
      page.route(ROOT, Route::abort);
      page.navigate(product().address() + "/kiosk/?centre=PC-SUB");
      page.waitForFunction("() => window.putokaz?.store.lastError && !putokaz.store.running");
      page.unroute(ROOT);
      page.onResponse(
          answer -> {
            if (answer.url().contains("/v1/root?")) {
              answers.add(answer.status());
            }
          });
      page.evaluate("() => { putokaz.store.budget.allows = async () => false; }");

      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("new");
      assertThat(page.evaluate("putokaz.store.generation.complete")).isEqualTo(false);
      String first = page.evaluate("putokaz.store.generation.syncedAt").toString();
      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("same");
      assertThat(page.evaluate("putokaz.store.generation.syncedAt").toString())
          .isGreaterThan(first);
      assertThat(answers).containsExactly(200, 304);
      assertThat(page.evaluate(SPENT)).isEqualTo(0);

      page.evaluate("() => { delete putokaz.store.budget.allows; }");
      assertThat(page.evaluate("putokaz.store.sync()")).isEqualTo("new");
      assertThat(page.evaluate("putokaz.store.generation.complete")).isEqualTo(true);
      assertThat(((Number) page.evaluate(SPENT)).intValue()).isPositive();
    }
  }

  private static final String ROOT = "**/api/kiosk/v1/root?*";
  private static final String SPENT = "putokaz.store.budget.spent()";

  private static final String GO_ON =
      "() => { const {audio} = putokaz.app.player; audio.defaultPlaybackRate = 2; audio.playbackRate = 2; audio.play(); }";

  /** Holds the first recording, and notes the block of each that was played to its end. */
  private static final String WATCH =
      "() => { window.heard = []; const {audio} = putokaz.app.player;"
          + " audio.addEventListener('playing', () => audio.pause(), {once: true});"
          + " audio.addEventListener('ended', () => { if (audio.currentTime > 0.3)"
          + " heard.push(document.querySelector('.block.speaking').dataset.block); }, {capture: true});"
          + " window.recorded = async () => (await putokaz.store.get('article/sr/"
          + SLUG
          + "')).blocks.filter((one) => one.audio).map((one) => one.id); }";

  /** Reads two blocks aloud and publishes them. */
  private static void record(Page page) {
    if (reader(SLUG).body().contains("<audio ")) {
      return;
    }
    page.navigate(product().address() + "/admin/audio.xhtml?slug=" + SLUG + "&language=sr");
    for (int number = 0; number < 2; number++) {
      Locator row = page.locator(".aloud > li").nth(number);
      Locator button = row.locator("[data-go=record]");
      button.click();
      page.waitForCondition(() -> button.innerText().endsWith("0:02"));
      button.click();
      row.locator("audio").waitFor();
    }
    page.navigate(product().address() + "/admin/article.xhtml?slug=" + SLUG + "&language=sr");
    button(page, "Publish").click();
    page.locator("[id='notes'] .ui-messages-info").waitFor();
    Product.eventually(SOON, () -> reader(SLUG).body().split("<audio ").length == 3);
  }
}
