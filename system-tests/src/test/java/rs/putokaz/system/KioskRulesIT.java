package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the scripts of a screen decide, asked in a browser. */
class KioskRulesIT extends DeskCase {

  private BrowserContext wall;
  private Page page;

  @BeforeEach
  void openScreen() {
    wall = browser.screen(1920, 1080);
    page = wall.newPage();
    page.navigate(product().address() + "/kiosk/?centre=CA-KRN&mm=477");
    page.waitForFunction("() => window.putokaz?.store.generation");
  }

  @AfterEach
  void closeScreen() {
    wall.close();
  }

  /** Scripts have the number of their version in their address. */
  private Object ask(String script, Object argument) {
    Object folder =
        page.evaluate("document.querySelector('script[src]').src.replace(/[^/]*$/, '')");
    return page.evaluate(script.replace("/kiosk/", folder.toString()), argument);
  }

  @Test
  void whatHoldsIsShownBeforeWhatIsOverAndWhatIsInEarnestBeforeADrill() {
    String alerts =
        """
        [{"id":"over","level":"danger","clear":true,"drill":false,"raisedAt":"2026-11-20T10:09:00Z"},
         {"id":"drill","level":"danger","clear":false,"drill":true,"raisedAt":"2026-11-20T10:08:00Z"},
         {"id":"warning","level":"warning","clear":false,"drill":false,"raisedAt":"2026-11-20T10:07:00Z"},
         {"id":"fire","level":"danger","clear":false,"drill":false,"raisedAt":"2026-11-20T10:05:00Z"},
         {"id":"later","level":"danger","clear":false,"drill":false,"raisedAt":"2026-11-20T10:06:00Z"}]""";
    String order =
        """
        async (json) => {
          const {gravest} = await import('/kiosk/alarm.js');
          let left = JSON.parse(json);
          const order = [];
          while (left.length) {
            const next = gravest(left);
            order.push(next.id);
            left = left.filter((one) => one !== next);
          }
          return [...order, gravest([])].join(' ');
        }""";

    assertThat(ask(order, alerts)).isEqualTo("later fire warning drill over ");
  }

  @Test
  void aClockThatIsWrongEndsNoAlarmBeforeItsTime() {
    String shown =
        """
        async (skew) => {
          const {Device} = await import('/kiosk/device.js');
          const device = new Device({get: async () => null, put: async () => {}}, {centre: 'CA-KRN'});
          device.caller.isThen(Date.now() + skew);
          device.remote = [{id: 'a', expiresAt: new Date(Date.now() + skew + 3_600_000).toISOString()}];
          const before = device.alerts.length;
          device.remote[0].expiresAt = new Date(Date.now() + skew - 1000).toISOString();
          return `${before} ${device.alerts.length}`;
        }""";

    assertThat(ask(shown, -2 * 3_600_000)).isEqualTo("1 0");
    assertThat(ask(shown, 2 * 3_600_000)).isEqualTo("1 0");
  }

  @Test
  void aTokenThatOneNodeDoesNotKnowIsNotTheEndOfAScreen() {
    String refusals =
        """
        async (reasons) => {
          const {Caller, newKey} = await import('/kiosk/caller.js');
          let ended = 0;
          const caller = new Caller(await newKey(), 'token', () => ended++);
          let time = 1_000_000;
          const now = Date.now;
          Date.now = () => time;
          for (const reason of reasons) {
            time += 30 * 60_000;
            caller.send = async () => reason === 'ok' ? new Response('{}')
              : new Response('', {status: 401, headers: {'Putokaz-Reason': reason}});
            await caller.call('GET', 'state').catch(() => {});
          }
          Date.now = now;
          return ended;
        }""";

    assertThat(refused(refusals, "token")).isEqualTo(0);
    assertThat(refused(refusals, "token", "token", "ok", "token", "token")).isEqualTo(0);
    assertThat(refused(refusals, "token", "token", "token", "token")).isEqualTo(1);
    assertThat(refused(refusals, "revoked")).isEqualTo(1);
  }

  private Object refused(String script, String... reasons) {
    return ask(script, List.of(reasons));
  }

  @Test
  void linksLeadOnlyToWhatThisScreenHas() {
    String links =
        """
        async () => {
          const {onlyOwnLinks} = await import('/kiosk/touch.js');
          const {app} = putokaz;
          const topics = await app.content.topics(app.language.tag);
          const below = topics.flatMap((one) => one.below)[0];
          const main = document.createElement('main');
          main.innerHTML = '<a data-centre="ca-krn">own</a><a data-centre="ca-obr">other</a>'
            + '<a data-article="doctor">here</a><a data-article="no-such-article">nowhere</a>'
            + `<a data-topic="${below}">below</a><a data-topic="no-such-topic">none</a>`;
          await onlyOwnLinks(app, main);
          const topic = await app.content.topic(app.language.tag, below);
          return [...main.querySelectorAll('a')].map((one) => one.textContent).join(' ')
            + `|${main.textContent}|${topic.below.includes(below)}`;
        }""";

    assertThat(ask(links, null)).isEqualTo("own here below|ownotherherenowherebelownone|true");
  }

  @Test
  void twoFilesThatComeAtOnceAreBothCounted() {
    String spent =
        """
        async () => {
          const {Budget} = await import('/kiosk/budget.js');
          let kept = null;
          const later = () => new Promise((resolve) => setTimeout(resolve));
          const budget = new Budget({spent: async () => { await later(); return kept; },
            putSpent: async (spent) => { await later(); kept = spent; }});
          await Promise.all([budget.spend(10), budget.spend(20), budget.spend(30)]);
          return kept.bytes;
        }""";

    assertThat(ask(spent, null)).isEqualTo(60);
  }

  @Test
  void whatTheDeskTurnsUpAgainIsLoudAgainAndOneSwitchIsEnoughAtOnce() {
    String volumes =
        """
        () => {
          const {app} = putokaz;
          const heard = [];
          for (const volume of [20, 80]) {
            app.device.settings = {volume};
            app.setUp();
            heard.push(app.player.volume);
          }
          app.quiet();
          app.device.settings = {volume: 100, switchScan: true};
          app.setUp();
          heard.push(app.player.volume, Boolean(app.scanning));
          app.device.settings = {};
          app.setUp();
          return [...heard, Boolean(app.scanning)].join(' ');
        }""";

    assertThat(ask(volumes, null)).isEqualTo("0.2 0.8 0 true false");
  }
}
