package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens for the site's own data, and what readers have of a change a moment later. */
class StructureIT {

  private static final String PASSWORD = "putokaz-demo-2026";
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TempDir private static Path folder;

  private static Product product;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    product = Product.startFilled(folder.resolve("data"));
    Product.eventually(
        Duration.ofMinutes(4), () -> product.get("/admin/sign-in.xhtml").statusCode() == 200);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void everyPageIsAccessibleAndFits(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      for (String path :
          List.of(
              "structure.xhtml",
              "topics.xhtml?topic=intake",
              "facts.xhtml",
              "fact.xhtml?slug=police",
              "centres.xhtml",
              "centre.xhtml?slug=ca-krn&language=fa",
              "redirects.xhtml",
              "synonyms.xhtml?concept=asylum",
              "texts.xhtml?language=ar&key=nav.home")) {
        complaints.clear();
        go(page, path);
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        for (Rule rule : violations(page)) {
          complaints.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
        }
        if (!Boolean.TRUE.equals(
            page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))) {
          complaints.add("horizontal scroll");
        }
        assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
      }
    }
  }

  @Test
  void aTopicIsMovedByButtonsAndByDraggingAndNeverUnderItself() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "topics.xhtml?topic=certificate-72h");
      button(page, "Up").click();
      says(page, "is moved");
      assertThat(order(page, "certificate-72h")).isEqualTo(order(page, "police-registration") - 1);

      drag(page, "intake", "about-this-centre", 0.1);
      says(page, "is moved");
      page.waitForCondition(() -> order(page, "intake") == order(page, "about-this-centre") - 1);

      drag(page, "first-steps", "intake", 0.5);
      says(page, "cannot stand under itself");
      assertThat(order(page, "first-steps")).isZero();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aFactThatIsChangedOnceIsRightOnEveryPage() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "facts.xhtml");
      page.locator("[id='list:words']").fill("0800 222");
      page.locator("a.main[href*='violence-line']").click();
      page.locator("[id='fact:value']").fill("0800 999 999");
      page.locator(".shown .value").getByText("0800 999 999").first().waitFor();
      String article = page.locator(".shown a[href*='article.xhtml']").first().getAttribute("href");
      String slug = article.substring(article.indexOf('=') + 1);
      button(page, "Save and publish").click();
      says(page, "The fact is saved");

      for (String language : List.of("sr", "en", "fa")) {
        Product.eventually(
            SOON, () -> reader("/" + language + "/info/" + slug).body().contains("0800 999 999"));
      }
    }
  }

  @Test
  void aCentreHasItsTelephoneAndItsTextAtOnce() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "centre.xhtml?slug=ca-obr");
      page.locator("[id='fields:phone']").fill("011 555 333");
      button(page, "Save and publish").click();
      says(page, "The data are saved");
      page.locator("[id='text:written']").fill("Отворено је дан и ноћ.\n\nПонесите папире.");
      button(page, "Save and publish the text").click();
      says(page, "The text is saved");

      Product.eventually(
          SOON, () -> reader("/sr/centres/ca-obr").body().contains("Понесите папире."));
      assertThat(reader("/sr/centres/ca-obr").body()).contains("tel:011555333");
    }
  }

  @Test
  void aRenamedArticleIsFoundUnderItsOldAddressAndLinksShowTheNewOne() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "redirects.xhtml?article=interpreters");
      page.locator("[id='rename:name']").fill("your-interpreter");
      button(page, "Rename").click();
      says(page, "new address");

      Product.eventually(SOON, () -> reader("/en/info/your-interpreter").statusCode() == 200);
      HttpResponse<String> old = reader("/en/info/interpreters");
      assertThat(old.statusCode()).isEqualTo(301);
      assertThat(old.headers().firstValue("Location").orElseThrow())
          .endsWith("/en/info/your-interpreter");
      assertThat(reader("/en/info/doctor").body()).contains("/en/info/your-interpreter\"");

      page.locator("[id='add:source']").fill("/azil.html");
      page.locator("[id='add:target']").fill("/info/interpreters");
      button(page, "Add").click();
      says(page, "no such page");
    }
  }

  @Test
  void aSynonymActsOnTheSearchOfTheSiteWithoutARestart() {
    try (BrowserContext context = browser.reader(1280, true)) {
      assertThat(findsTheDoctor("xqzwkj")).isFalse();
      Page page = signIn(context, "editor", "en");
      go(page, "synonyms.xhtml");
      page.locator("[id='concept:slug']").fill("our-doctor");
      Locator english = page.locator("[id^='concept:terms:'][lang='en']");
      english.fill("xqzwkj; doctor");
      button(page, "Save and publish").click();
      says(page, "words are saved");
      Product.eventually(SOON, () -> findsTheDoctor("xqzwkj"));

      page.locator("[id='trial-language']").selectOption("en");
      page.locator("[id='trial-words']").fill("xqzwkj");
      button(page, "Search").click();
      page.locator(".trial li a").first().waitFor();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aTextOfTheSiteIsChangedForReadersAndBrokenOnesAreRefused() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "texts.xhtml?language=sr&key=centre.since");
      page.locator("[id='text:own']").fill("без датума");
      button(page, "Save and publish").click();
      says(page, "same words in braces");
      page.locator("[id='text:own']").fill("важи од {date}");
      button(page, "Save and publish").click();
      says(page, "readers see it");

      Product.eventually(SOON, () -> reader("/sr/centres/ca-krn").body().contains("важи од"));
      assertThat(reader("/sr-latn/centres/ca-krn").body()).contains("važi od");
    }
  }

  private void drag(Page page, String topic, String other, double part) {
    BoundingBox from = row(page, topic).locator(".grip").boundingBox();
    BoundingBox to = row(page, other).boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(to.x + to.width / 2, to.y + to.height * part);
    page.mouse().move(to.x + to.width / 2 + 1, to.y + to.height * part);
    page.mouse().up();
  }

  private static Locator row(Page page, String topic) {
    return page.locator("[data-topic='" + topic + "']");
  }

  private static int order(Page page, String topic) {
    return (int)
        page.evaluate(
            "t => [...document.querySelectorAll('[data-topic]')]"
                + ".findIndex(r => r.dataset.topic === t)",
            topic);
  }

  private static boolean findsTheDoctor(String word) {
    return reader("/api/v1/search?lang=en&q=" + word).body().contains("\"slug\":\"doctor\"");
  }

  private static HttpResponse<String> reader(String path) {
    return product.get(path);
  }

  private Page signIn(BrowserContext context, String role, String language) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.navigate(product.address() + "/admin/");
    page.locator("a.choice[lang='" + language + "']").click();
    page.locator("html[lang='" + language + "']").waitFor();
    page.locator("[id='signIn:email']").fill(role + "@demo.example");
    page.locator("[id='signIn:password']").fill(PASSWORD);
    page.locator("[id='signIn:go']").click();
    page.locator("nav").first().waitFor();
    return page;
  }

  private static void go(Page page, String path) {
    page.navigate(product.address() + "/admin/" + path);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private static void says(Page page, String words) {
    page.locator("[id='notes']").getByText(words).first().waitFor();
  }

  private static List<Rule> violations(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page)
        .setLegacyMode(true)
        .options(options)
        .withTags(STANDARDS)
        .analyze()
        .getViolations();
  }
}
