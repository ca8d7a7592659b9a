package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rs.putokaz.published.slug.ShortCode;

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
          "/deadlines",
          "/offline",
          "/list/" + ShortCode.of("doctor") + "." + ShortCode.of("my-rights"),
          "/calendar",
          "/no-such-page");

  private static final Map<Reader, Page> PAGES_OF = new HashMap<>();
  private static final List<String> COMPLAINTS = new ArrayList<>();
  private static Browser browser;

  /** What makes readers different here. Those that are alike keep fonts and style sheets. */
  private record Reader(int width, boolean javaScript) {}

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
    COMPLAINTS.clear();
    String address = address(language, path);
    Page page = pageOf(width, true);
    page.navigate(address);
    String text = mainText(page);
    if (!overflow(page).isEmpty()) {
      COMPLAINTS.add("horizontal scroll: " + overflow(page));
    }
    for (Rule rule : Look.violations(page)) {
      COMPLAINTS.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
    }
    if (!page.context().cookies().isEmpty()) {
      COMPLAINTS.add("a cookie was set");
    }
    Look.picture(page, language + path + "-" + width);
    if (path.equals("/no-such-page")) {
      assertThat(COMPLAINTS).allMatch(complaint -> complaint.contains("status of 404"));
    } else {
      assertThat(COMPLAINTS).isEmpty();
    }
    assertThat(text).isNotBlank().isEqualTo(withoutJavaScript(address, width));
  }

  @Test
  void theChecksFindWhatIsWrong() {
    COMPLAINTS.clear();
    Page page = pageOf(360, true);
    page.navigate(Product.shared().address() + "/en/");
    page.evaluate(
        "() => { document.body.innerHTML = '<main><img src=/no-such.svg></main><p>hard to read</p>';"
            + " const text = document.querySelector('p');"
            + " Object.assign(text.style, {color: '#999', background: '#aaa', width: '500px'}); }");
    assertThat(Look.violations(page))
        .extracting(Rule::getId)
        .contains("image-alt", "color-contrast");
    assertThat(overflow(page)).contains("P.");
  }

  private static Page pageOf(int width, boolean javaScript) {
    return PAGES_OF.computeIfAbsent(new Reader(width, javaScript), PublicPagesIT::page);
  }

  private static Page page(Reader reader) {
    Page page = browser.reader(reader.width(), reader.javaScript()).newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            COMPLAINTS.add("console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(Product.shared().address())) {
            COMPLAINTS.add("foreign request: " + request.url());
          }
        });
    return page;
  }

  private static String address(String language, String path) {
    return Product.shared().address() + (language.isEmpty() ? "" : "/" + language) + path;
  }

  private static String withoutJavaScript(String address, int width) {
    Page page = pageOf(width, false);
    page.navigate(address);
    return mainText(page);
  }

  private static String mainText(Page page) {
    // At one moment: what a phone has kept may be listed in the next.
    Object text =
        page.evaluate(
            "() => [...document.querySelectorAll('.js')].reduce("
                + "(text, extra) => text.replace(extra.innerText, ''), document.querySelector('main').innerText)");
    return String.valueOf(text).replaceAll("\\s+", " ").trim();
  }

  private static String overflow(Page page) {
    Object wide =
        page.evaluate(
            "() => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]"
                + ".filter(e => { const r = e.getBoundingClientRect(); return r.width > 1 && (r.right > innerWidth + 1 || r.left < -1); })"
                + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ') || 'yes'");
    return String.valueOf(wide);
  }
}
