package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be said of a page by looking at it, whatever it is about. */
final class Look {

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String PICTURES = System.getProperty("putokaz.screenshots", "");
  private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

  private Look() {}

  /** To wait for what need not be seen, such as an option of a closed list. */
  static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  /** Fails unless the page is accessible and fits its screen, as it is now. */
  static void isGood(Page page, String what) {
    assertThat(faults(page)).as(what).isEmpty();
  }

  /** What is not accessible on the page as it is now, and whether it is too wide. */
  static List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    for (Rule rule : violations(page)) {
      faults.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
    }
    if (!Boolean.TRUE.equals(page.evaluate(FITS))) {
      faults.add("horizontal scroll");
    }
    return faults;
  }

  /** The rules of WCAG 2.2 AA that the page breaks as it is now. */
  static List<Rule> violations(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations")); // what passes would be told in all detail
    return new AxeBuilder(page)
        .setLegacyMode(true)
        .options(options)
        .withTags(STANDARDS)
        .analyze()
        .getViolations();
  }

  /** Pictures to look at cost a third of the time, so they are taken only where somebody asks. */
  static void picture(Page page, String name) {
    if (!PICTURES.isEmpty()) {
      Path file = Path.of(PICTURES, name.replaceAll("[^a-z0-9-]+", "_") + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
  }
}
