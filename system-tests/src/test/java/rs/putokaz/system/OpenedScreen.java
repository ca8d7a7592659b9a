package rs.putokaz.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;

/** A screen that somebody tries out, with the clock in the hands of the test. */
final class OpenedScreen {

  private static final double PATIENCE = 90_000;

  final Page page;

  private OpenedScreen(Page page) {
    this.page = page;
  }

  /**
   * Opens the screen of a centre and waits until it has all content.
   *
   * @param centre code
   * @param complaints takes what the page complains about
   */
  static OpenedScreen at(
      Instant moment,
      BrowserContext wall,
      Product product,
      String centre,
      List<String> complaints) {
    Page page = wall.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.clock()
        .install(
            new com.microsoft.playwright.Clock.InstallOptions().setTime(moment.toEpochMilli()));
    page.navigate(product.address() + "/kiosk/?mm=477&centre=" + centre);
    OpenedScreen screen = new OpenedScreen(page);
    screen.complete();
    return screen;
  }

  /** Waits until all content is there. */
  void complete() {
    page.waitForFunction(
        "() => window.putokaz?.store.generation?.complete",
        null,
        new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
  }

  String state() {
    return page.evaluate("() => document.documentElement.dataset.state").toString();
  }

  void state(String state) {
    page.waitForFunction("state => document.documentElement.dataset.state === state", state);
  }

  void pass(long seconds) {
    page.clock().fastForward(seconds * 1000);
  }

  /** Sets the screen up as the portal would. */
  void setUp(String settings) {
    page.evaluate(
        "settings => { putokaz.app.device.settings = JSON.parse(settings); putokaz.app.told({type: 'settings'}); }",
        settings);
  }

  void choose(String language) {
    page.locator(".tongues button")
        .getByText(language, new Locator.GetByTextOptions().setExact(true))
        .click();
    state("browse");
    page.locator(".signs").waitFor();
  }

  /**
   * Runs a function of a module and an argument on the page.
   *
   * @param module name of its file
   */
  Object with(String module, String function, Object argument) {
    return page.evaluate(
        "async ([name, argument]) => {"
            + " const shell = [...document.scripts].find((one) => one.type === 'module').src;"
            + " const from = (other) => import(shell.replace('kiosk.js', other));"
            + " return await ("
            + function
            + ")(await from(name), argument, from); }",
        List.of(module, argument));
  }
}
