package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A screen from its first code to the day it is sent away. */
class FleetIT extends DeskCase {

  private static final String PIN = "135790";

  @Test
  void aScreenIsTakenInToldThingsAndSentAway() {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1920, 1080)) {
      Page screen = wall.newPage();
      screen.navigate(product().address() + "/kiosk/");
      String code = PairedScreen.code(screen);
      assertThat(code).matches("[BCDFGHJKLMNPQRSTVWXZ]{8}");
      Look.picture(screen, "kiosk-pairing");
      Page page = signIn(desk, "editor", "en");
      page.navigate(product().address() + "/admin/kiosk-pair.xhtml");
      page.locator("[id='pair:code']").fill("bcdf-bcdf");
      button(page, "Look for it").click();
      says(page, "No screen shows this code now");
      page.locator("[id='pair:code']").fill(code.toLowerCase(java.util.Locale.ROOT));
      button(page, "Look for it").click();
      page.locator(".pairsigns svg").first().waitFor();
      List<String> here = PairedScreen.signs(page, ".pairsigns");
      assertThat(here).hasSize(3).isEqualTo(PairedScreen.signs(screen, ".pairsigns"));
      page.locator("[id='pair:centre']").selectOption("ca-bko");
      page.locator("[id='pair:name']").fill("Entrance");
      Look.picture(page, "kiosk-pair");
      Look.isGood(page, "taking a screen in");
      button(page, "They are the same: take it in").click();
      page.getByText("Taken in.").first().waitFor();
      PairedScreen.complete(screen);
      assertThat(screen.locator("header .brand").innerText()).contains("Бања Ковиљача");
      String address = page.url();

      tell(page, "Show its name", "done");
      assertThat(screen.locator(".identify").innerText()).isEqualTo("Entrance");
      tell(page, "Take a picture", "done");
      page.waitForFunction("() => document.querySelector('figure.shot img')?.complete");
      Object drawn = page.evaluate("() => document.querySelector('figure.shot img').naturalWidth");
      assertThat(drawn).isEqualTo(320);

      screen.locator(".tongues button", withText("English")).click();
      screen.locator(".signs .tile").first().waitFor();
      tell(page, "Take a picture", "not done");
      assertThat(page.locator("[id='tell']").innerText()).contains("Somebody was using it");
      tell(page, "Sleep", "not done");
      screen.locator(".done").click();
      tell(page, "Sleep", "done");
      assertThat(screen.locator("html").getAttribute("data-state")).isEqualTo("sleep");
      tell(page, "Wake", "done");

      page.navigate(product().address() + "/admin/kiosks.xhtml");
      Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Entrance"));
      assertThat(row.locator(".light.green").count()).isEqualTo(4);
      assertThat(page.locator(".fleetmap .at").count()).isPositive();
      Look.picture(page, "kiosks");
      Look.isGood(page, "screens");

      page.navigate(address);
      Look.picture(page, "kiosk");
      Look.isGood(page, "a screen");
      page.locator("summary").last().click();
      button(page, "Send this screen away").click();
      says(page, "Sent away");
      screen.locator(".paircode").waitFor(new Locator.WaitForOptions().setTimeout(75_000));
      Object left =
          screen.evaluate(
              "() => new Promise((done) => { const open = indexedDB.open('putokaz-device');"
                  + " open.onsuccess = () => { const all = open.result.transaction('all').objectStore('all').count();"
                  + " all.onsuccess = () => done(all.result); }; })");
      assertThat(left).isEqualTo(0);
    }
  }

  @Test
  void staffRaiseAnAlarmWithoutNetworkAndTheDeskLearnsOfItLater() {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1080, 1920)) {
      Page page = signIn(desk, "editor", "en");
      Page screen = PairedScreen.start(wall, page, "ca-bog", "Hall");
      page.locator("[id='set:pin']").fill(PIN);
      page.locator("[id='set:save']").click();
      says(page, "The screen has it within seconds");
      screen.waitForFunction("() => putokaz.app.device.settings.pin");

      wall.setOffline(true);
      screen.evaluate("() => putokaz.app.askPin()");
      type(screen, "246810");
      screen.getByText("Wrong PIN").waitFor();
      type(screen, PIN);
      screen.getByText("Alarm on this screen").click();
      screen.locator(".staff .tile", withText("Fire")).click();
      screen.locator(".staff .tile", withText("Assembly point")).click();
      Look.picture(screen, "kiosk-raise");
      screen.locator(".staff .tile", withText("Exercise")).click();
      screen.locator(".alarm.full").waitFor();
      Look.picture(screen, "kiosk-alarm-local");
      assertThat(screen.locator(".alarm .drill").isVisible()).isTrue();

      wall.setOffline(false);
      Product.eventually(
          java.time.Duration.ofSeconds(75),
          () -> {
            page.navigate(product().address() + "/admin/alerts.xhtml");
            return page.getByText("Raised before a screen").count() > 0;
          });
      assertThat(page.locator(".posted").allInnerTexts())
          .anyMatch(text -> text.contains("Hall") && text.contains("Leave the building now"));
      screen.evaluate("() => putokaz.app.askPin()");
      type(screen, PIN);
      screen.getByText("The danger is over").click();
      screen
          .locator(".alarm")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void type(Page screen, String pin) {
    for (String digit : pin.split("")) {
      screen
          .locator(".pad .key")
          .getByText(digit, new Locator.GetByTextOptions().setExact(true))
          .click();
    }
  }

  /** Tells the screen of this page something and waits for what comes of it. */
  private static void tell(Page page, String command, String outcome) {
    page.locator("[id='tell']")
        .getByText(command, new Locator.GetByTextOptions().setExact(true))
        .first()
        .click();
    says(page, "It is told.");
    Product.eventually(
        java.time.Duration.ofSeconds(20),
        () -> {
          page.locator("[id='tell:again']").click();
          Locator last = page.locator("[id='tell'] .posted > li").first();
          return last.innerText().contains(command)
              && last.locator(".chip").innerText().equals(outcome);
        });
  }
}
