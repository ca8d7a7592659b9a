package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screen shows while nobody is there, by day and by night. */
class KioskIdleIT extends DeskCase {

  private static final ZoneId SERBIA = ZoneId.of("Europe/Belgrade");
  private static final LocalDate TOMORROW = LocalDate.now(SERBIA).plusDays(1);
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void slidesFollowOneAnotherAndAllLanguagesStay() {
    try (BrowserContext desk = browser.reader(1280, true);
        BrowserContext wall = browser.screen(1920, 1080)) {
      post(signIn(desk, "editor", "en"));
      OpenedScreen screen = open(wall, "12:00", "PC-KIK");
      Page page = screen.page;
      Locator touch = page.locator("[data-slide=touch] p");
      touch.first().waitFor();
      assertThat(page.locator("[data-slide=touch] p:lang(sr-Cyrl), p:lang(en), p:lang(ar)").count())
          .isEqualTo(3);
      assertThat(page.locator("[data-slide=touch] p:lang(bn), p:lang(hi), p:lang(pa)").count())
          .isEqualTo(3);
      languagesAreSeen(page);

      Locator today = slide(screen, "today");
      assertThat(today.innerText()).contains("film", "Today in this centre", "Данас у овом центру");
      languagesAreSeen(page);
      Locator open = slide(screen, "open");
      assertThat(open.innerText()).contains("Open now", "Отворено сада", "09:00–13:00", "IOM");
      languagesAreSeen(page);
      screen.pass(8);
      touch.first().waitFor();
      assertThat(slide(screen, "today").innerText()).doesNotContain("Today in this centre");

      screen.setUp("{\"playlist\":[{\"kind\":\"article\",\"id\":\"doctor\"},{\"kind\":\"none\"}]}");
      assertThat(slide(screen, "article").innerText()).contains("Лекар и амбуланта");
      screen.setUp("{\"playlist\":[{\"kind\":\"open\"}]}");
      slide(screen, "open");
      screen.pass(2 * 3600);
      screen.pass(8);
      page.locator(".slide.touch").waitFor();
      assertThat(complaints).isEmpty();
    }
  }

  /** Posts what is on tomorrow, and who is there each day. */
  private void post(Page page) {
    page.navigate(product().address() + "/admin/notices.xhtml?centre=pc-kik");
    select(page, "post:phrase", "activity");
    page.locator("[id='post:what'] option[value=film]").waitFor(Look.attached());
    select(page, "post:what", "film");
    select(page, "post:where", "common-room");
    page.locator("[id='post:firstDay']").fill(TOMORROW.toString());
    page.locator("[id='post:from']").fill("18:00");
    button(page, "Post").click();
    says(page, "Posted");
    page.navigate(product().address() + "/admin/services.xhtml?centre=pc-kik");
    select(page, "list:kind", "lawyer");
    page.locator("[id='list:organisation']").fill("IOM");
    select(page, "list:sector", "legal-aid");
    select(page, "list:where", "office");
    Locator hours = page.locator("[id='list'] .line").first();
    hours.locator("input[type=time]").nth(0).fill("09:00");
    hours.locator("input[type=time]").nth(1).fill("13:00");
    page.locator("[id='list:languages'] input[value=ar]").check();
    button(page, "List").click();
    says(page, "Listed");
    Product.eventually(
        SOON,
        () -> {
          String centre = product().get("/en/centres/pc-kik").body();
          return centre.contains("IOM") && centre.contains("film");
        });
  }

  private static void select(Page page, String id, String value) {
    page.locator("[id='" + id + "']").selectOption(value);
  }

  /** The next slide, which is of that kind. */
  private static Locator slide(OpenedScreen screen, String kind) {
    screen.pass(8);
    Locator slide = screen.page.locator("[data-slide=" + kind + "]");
    slide.waitFor();
    return slide;
  }

  private static void languagesAreSeen(Page page) {
    Object hidden =
        page.evaluate(
            "() => [...document.querySelectorAll('.tongues button')].filter((one) => { const box = one.getBoundingClientRect();"
                + " return document.elementFromPoint(box.x + box.width / 2, box.y + box.height - 4)?.closest('button') !== one; }).length");
    assertThat(hidden).isEqualTo(0);
    assertThat(page.locator(".tongues button").count()).isGreaterThan(15);
  }

  @ParameterizedTest
  @CsvSource({"REDUCE,none", "NO_PREFERENCE,appear"})
  void nothingMovesForThoseWhoWantNone(ReducedMotion wish, String movement) {
    try (BrowserContext wall = browser.screen(1920, 1080)) {
      OpenedScreen screen = open(wall, "12:00", "CA-TUT");
      screen.page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(wish));
      screen.page.locator(".slide").waitFor();
      // In one step, since a slide may give way to the next between two.
      Object shown =
          screen.page.evaluate(
              "() => getComputedStyle(document.querySelector('.slide')).animationName");
      assertThat(shown).isEqualTo(movement);
    }
  }

  @Test
  void atNightItIsDimAndWakesAtATouchAndForAnAlarm() {
    try (BrowserContext wall = browser.screen(1920, 1080)) {
      OpenedScreen screen = open(wall, "21:50", "CA-TUT");
      screen.setUp("{\"dayparts\":[{\"from\":\"07:00\",\"to\":\"22:00\",\"mode\":\"on\"}]}");
      screen.pass(300);
      assertThat(screen.state()).isEqualTo("attract");
      screen.pass(310);
      screen.state("sleep");
      Page page = screen.page;
      page.locator(".asleep").waitFor();
      assertThat(page.locator(".asleep").innerText()).contains("192", "193", "194");
      assertThat(page.locator(".tongues").count()).isZero();
      Look.picture(page, "kiosk-sleep");
      Look.isGood(page, "sleep");

      page.mouse().click(900, 500);
      screen.state("attract");
      page.locator(".tongues").waitFor();
      screen.pass(50);
      assertThat(screen.state()).isEqualTo("attract");
      screen.pass(20);
      screen.state("sleep");

      page.keyboard().press("Tab");
      screen.state("attract");
      screen.choose("English");
      screen.pass(55);
      assertThat(screen.state()).isEqualTo("browse");
      page.locator(".done").click();
      screen.state("attract");
      screen.pass(70);
      screen.state("sleep");

      alarm(page, true);
      page.locator(".alarm.full").waitFor();
      screen.pass(120);
      assertThat(screen.state()).isEqualTo("attract");
      alarm(page, false);
      screen.pass(10);
      screen.state("sleep");
      screen.pass(9 * 3600);
      screen.state("attract");
      assertThat(complaints).isEmpty();
    }
  }

  private static void alarm(Page page, boolean on) {
    page.evaluate(
        "on => { putokaz.app.device.alerts = on ? [{id: 'a', level: 'danger', sign: 'alert', drill: false, clear: false,"
            + " sentences: [{lang: 'en', dir: 'ltr', title: 'Fire', text: 'Leave the building now.'}],"
            + " raisedAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3600000).toISOString()}] : [];"
            + " putokaz.app.told({type: 'alerts'}); }",
        on);
  }

  /** 2026-12-28 is a Monday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{}|2026-12-28T03:00|true",
        "{'dayparts':[{'days':[1,2,3,4,5],'from':'07:00','to':'22:00','mode':'on'}]}|2026-12-28T07:00|true",
        "{'dayparts':[{'days':[1,2,3,4,5],'from':'07:00','to':'22:00','mode':'on'}]}|2026-12-28T06:59|false",
        "{'dayparts':[{'days':[1,2,3,4,5],'from':'07:00','to':'22:00','mode':'on'}]}|2026-12-28T22:00|false",
        "{'dayparts':[{'days':[1,2,3,4,5],'from':'07:00','to':'22:00','mode':'on'}]}|2027-01-02T12:00|false",
        "{'dayparts':[{'from':'22:00','to':'06:00','mode':'sleep'}]}|2026-12-28T23:00|false",
        "{'dayparts':[{'from':'22:00','to':'06:00','mode':'sleep'}]}|2026-12-28T05:59|false",
        "{'dayparts':[{'from':'22:00','to':'06:00','mode':'sleep'}]}|2026-12-28T06:00|true",
        "{'dayparts':[{'days':[7],'from':'22:00','to':'06:00','mode':'sleep'}]}|2026-12-28T05:00|false",
        "{'dayparts':[{'days':[1],'from':'22:00','to':'06:00','mode':'sleep'}]}|2026-12-28T05:00|true",
        "{'dayparts':[{'days':[1],'from':'20:00','to':'02:00','mode':'on'}]}|2026-12-29T01:59|true",
        "{'dayparts':[{'days':[1],'from':'20:00','to':'02:00','mode':'on'}]}|2026-12-28T01:00|false",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','from':'09:00','to':'12:00','mode':'on'}]}|2026-12-31T08:00|false",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','from':'09:00','to':'12:00','mode':'on'}]}|2026-12-31T09:30|true",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','from':'09:00','to':'12:00','mode':'on'}]}|2026-12-30T08:00|true",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','mode':'sleep'}]}|2026-12-31T12:00|false",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','from':'','to':'','mode':'sleep'}]}|2026-12-31T12:00|false",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','from':'12:00','to':'14:00','mode':'sleep'}]}|2026-12-31T13:00|false",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'date':'2026-12-31','from':'12:00','to':'14:00','mode':'sleep'}]}|2026-12-31T15:00|true",
        "{'exceptions':[{'date':'2026-12-31','from':'20:00','to':'03:00','mode':'on'}]}|2027-01-01T02:00|true",
        "{'dayparts':[{'from':'07:00','to':'22:00'}],'exceptions':[{'first':'2026-12-30','last':'2027-01-02','mode':'off'}]}|2027-01-02T12:00|false",
        "{'dayparts':[{'from':'02:00','to':'03:00'}]}|2027-03-28T03:30|false",
        "{'dayparts':[{'from':'01:00','to':'02:00'}]}|2027-07-05T01:30|true"
      })
  void hoursHoldInSerbia(String settings, String there, boolean on) {
    Instant moment = java.time.LocalDateTime.parse(there).atZone(SERBIA).toInstant();
    Object is =
        rules()
            .with(
                "hours.js",
                "({isOn}, [settings, at]) => isOn(JSON.parse(settings), at)",
                List.of(settings.replace('\'', '"'), (double) moment.toEpochMilli()));
    assertThat(is).isEqualTo(on);
  }

  private static BrowserContext shared;
  private static OpenedScreen rules;

  /** One page for all rules: they are asked for nothing but their answers. */
  private OpenedScreen rules() {
    if (rules == null) {
      shared = browser.screen(1280, 800);
      rules = open(shared, "12:00", "CA-TUT");
    }
    return rules;
  }

  private OpenedScreen open(BrowserContext wall, String time, String centre) {
    Instant moment = TOMORROW.atTime(LocalTime.parse(time)).atZone(SERBIA).toInstant();
    OpenedScreen screen = OpenedScreen.at(moment, wall, product(), centre, complaints);
    screen.state("attract");
    screen.page.locator(".tongues button").first().waitFor();
    return screen;
  }
}
