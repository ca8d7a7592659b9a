package rs.putokaz.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A screen that somebody at the desk takes in, as in a centre. */
final class PairedScreen {

  private static final double PATIENCE = 90_000;

  private PairedScreen() {}

  /**
   * Starts a screen and takes it in.
   *
   * @param desk page of somebody who may change that centre, in English
   * @param centre slug
   */
  static Page start(BrowserContext wall, Page desk, String centre, String name) {
    Page screen = wall.newPage();
    screen.navigate(DeskCase.product().address() + "/kiosk/");
    String code = code(screen);
    desk.navigate(DeskCase.product().address() + "/admin/kiosk-pair.xhtml?code=" + code);
    desk.locator("[id='pair:centre']").selectOption(centre);
    desk.locator("[id='pair:name']").fill(name);
    desk.locator("[id='pair:approve']").click();
    desk.getByText("Taken in.").first().waitFor();
    complete(screen);
    return screen;
  }

  /** The code that a screen shows. */
  static String code(Page screen) {
    return screen.locator(".paircode").getAttribute("data-code");
  }

  /** The names of the signs that it shows. */
  static List<String> signs(Page page, String holder) {
    Locator signs = page.locator(holder + " path");
    return signs.all().stream().map(one -> one.getAttribute("d")).toList();
  }

  /** Waits until it has all content. */
  static void complete(Page screen) {
    screen.waitForFunction(
        "() => window.putokaz?.store.generation?.complete && putokaz.app.machine.state === 'attract'",
        null,
        new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
  }
}
