package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in six languages, on a phone and on a desk. */
class PublicPagesIT {

  private static final List<String> LANGUAGES = List.of("en", "sr", "sr-latn", "ar", "ur", "bn");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/topics",
          "/topics/health",
          "/info/intention",
          "/info/trafficking",
          "/info/about-the-programme",
          "/info/doctor/with-serbian",
          "/centres",
          "/centres/ca-krn",
          "/search",
          "/search?q=doktor",
          "/search?q=qqqqxxxx",
          "/accessibility",
          "/privacy",
          "/calendar",
          "/no-such-page");

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static Browser browser;

  @BeforeAll
  static void start() {
    Product.shared();
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  static Stream<Arguments> everyPage() {
    return Stream.concat(
        Stream.of(360, 1280).map(width -> Arguments.of("", "/", width)),
        LANGUAGES.stream()
            .flatMap(
                language ->
                    PAGES.stream()
                        .flatMap(
                            page ->
                                Stream.of(360, 1280)
                                    .map(width -> Arguments.of(language, page, width)))));
  }

  @ParameterizedTest(name = "/{0}{1} at {2} px")
  @MethodSource("everyPage")
  void isAccessibleFitsAsksNothingOfOthersAndNeedsNoJavaScript(
      String language, String path, int width) {
    String address = address(language, path);
    try (BrowserContext reader = browser.reader(width, true)) {
      List<String> complaints = new ArrayList<>();
      Page page = reader.newPage();
      page.onConsoleMessage(
          message -> {
            boolean expected = path.equals("/no-such-page") && message.text().contains("404");
            if (message.type().equals("error") && !expected) {
              complaints.add("console: " + message.text());
            }
          });
      page.onRequest(
          request -> {
            if (!request.url().startsWith(Product.shared().address())) {
              complaints.add("foreign request: " + request.url());
            }
          });
      page.navigate(address);
      String text = mainText(page);
      if (!overflow(page).isEmpty()) {
        complaints.add("horizontal scroll: " + overflow(page));
      }
      for (Rule rule :
          new AxeBuilder(page).setLegacyMode(true).withTags(STANDARDS).analyze().getViolations()) {
        complaints.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
      }
      if (!reader.cookies().isEmpty()) {
        complaints.add("a cookie was set");
      }
      takePicture(page, language, path, width);
      assertThat(complaints).isEmpty();
      assertThat(text).isNotBlank().isEqualTo(withoutJavaScript(address, width));
    }
  }

  private static String address(String language, String path) {
    return Product.shared().address() + (language.isEmpty() ? "" : "/" + language) + path;
  }

  private static String withoutJavaScript(String address, int width) {
    try (BrowserContext reader = browser.reader(width, false)) {
      Page page = reader.newPage();
      page.navigate(address);
      return mainText(page);
    }
  }

  private static String mainText(Page page) {
    String text = page.locator("main").innerText();
    for (String extra : page.locator(".js").allInnerTexts()) {
      text = text.replace(extra, "");
    }
    return text.replaceAll("\\s+", " ").trim();
  }

  private static String overflow(Page page) {
    Object wide =
        page.evaluate(
            "() => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]"
                + ".filter(e => { const r = e.getBoundingClientRect(); return r.width > 1 && (r.right > innerWidth + 1 || r.left < -1); })"
                + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ') || 'yes'");
    return String.valueOf(wide);
  }

  /** Pictures to look at cost a third of the time, so they are taken only where somebody asks. */
  private static void takePicture(Page page, String language, String path, int width) {
    String folder = System.getProperty("putokaz.screenshots", "");
    if (!folder.isEmpty()) {
      String name = (language + path).replaceAll("[^a-z0-9-]+", "_") + "-" + width + ".png";
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
    }
  }
}
