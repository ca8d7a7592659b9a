package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens for the site's own data, and what readers have of a change a moment later. */
class StructureIT extends DeskCase {

  private static final Duration SOON = Duration.ofSeconds(10);

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
        complaints.addAll(Look.faults(page));
        assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
      }
    }
  }

  @Test
  void aTopicIsMovedByButtonsAndByDraggingAndNeverUnderItself() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "topics.xhtml?topic=certificate-72h");
      press(page, "Up");
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
      press(page, "Save and publish");
      says(page, "The fact is saved");

      for (String language : List.of("sr", "en", "fa")) {
        Product.eventually(
            SOON,
            () -> product().get("/" + language + "/info/" + slug).body().contains("0800 999 999"));
      }
    }
  }

  @Test
  void aCentreHasItsTelephoneAndItsTextAtOnce() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "centre.xhtml?slug=ca-obr");
      page.locator("[id='fields:phone']").fill("011 555 333");
      press(page, "Save and publish");
      says(page, "The data are saved");
      page.locator("[id='text:written']").fill("Отворено је дан и ноћ.\n\nПонесите папире.");
      press(page, "Save and publish the text");
      says(page, "The text is saved");

      Product.eventually(
          SOON, () -> product().get("/sr/centres/ca-obr").body().contains("Понесите папире."));
      assertThat(product().get("/sr/centres/ca-obr").body()).contains("tel:011555333");
    }
  }

  @Test
  void aRenamedArticleIsFoundUnderItsOldAddressAndLinksShowTheNewOne() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "redirects.xhtml?article=mental-health");
      page.locator("[id='rename:name']").fill("your-mind");
      press(page, "Rename");
      says(page, "new address");

      Product.eventually(SOON, () -> product().get("/en/info/your-mind").statusCode() == 200);
      HttpResponse<String> old = product().get("/en/info/mental-health");
      assertThat(old.statusCode()).isEqualTo(301);
      assertThat(old.headers().firstValue("Location").orElseThrow()).endsWith("/en/info/your-mind");
      assertThat(product().get("/en/info/doctor").body()).contains("/en/info/your-mind\"");

      page.locator("[id='add:source']").fill("/azil.html");
      page.locator("[id='add:target']").fill("/info/mental-health");
      press(page, "Add");
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
      press(page, "Save and publish");
      says(page, "words are saved");
      Product.eventually(SOON, () -> findsTheDoctor("xqzwkj"));

      page.locator("[id='trial-language']").selectOption("en");
      page.locator("[id='trial-words']").fill("xqzwkj");
      press(page, "Search");
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
      press(page, "Save and publish");
      says(page, "same words in braces");
      page.locator("[id='text:own']").fill("важи од {date}");
      press(page, "Save and publish");
      says(page, "readers see it");

      Product.eventually(
          SOON, () -> product().get("/sr/centres/ca-krn").body().contains("важи од"));
      assertThat(product().get("/sr-latn/centres/ca-krn").body()).contains("važi od");
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
    return product().get("/api/v1/search?lang=en&q=" + word).body().contains("\"slug\":\"doctor\"");
  }

  private static void go(Page page, String path) {
    page.navigate(product().address() + "/admin/" + path);
  }
}
