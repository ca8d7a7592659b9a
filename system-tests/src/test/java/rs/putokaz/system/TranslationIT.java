package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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

/** Translation at the desk as translators, reviewers and editors of the glossary do it. */
class TranslationIT {

  private static final String PASSWORD = "putokaz-demo-2026";
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TempDir private static Path folder;

  private static Product product;
  private static Browser browser;

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
              "coverage.xhtml",
              "coverage.xhtml?language=fa&owed=yes",
              "coverage.xhtml?words=xyzzy",
              "terms.xhtml",
              "terms.xhtml?term=new",
              "article.xhtml?slug=doctor&language=ar")) {
        page.navigate(product.address() + "/admin/" + path);
        if (path.startsWith("article")) {
          page.locator("[id$='blocks:0:offer']").click();
          page.locator(".block-help h3").first().waitFor();
        }
        picture(page, path, width);
        List<String> complaints = new ArrayList<>();
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
  void theMatrixLeadsToTheTextThatIsMissing() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "translator", "en");
      page.navigate(product.address() + "/admin/coverage.xhtml?language=sw&state=missing");
      page.locator(".mark.missing.owed").first().click();
      page.waitForURL("**/article.xhtml?*language=sw");
      assertThat(page.locator("[id='article:title']").inputValue()).isEmpty();
    }
  }

  @Test
  void anImportedTranslationIsSuggestedAndTakenOver() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product.address() + "/admin/article.xhtml?slug=doctor");
      String source = page.locator("[id$='blocks:0:text']").inputValue();
      page.navigate(product.address() + "/admin/new-article.xhtml");
      page.locator("[id='new:title']").fill("Лекар поново");
      page.locator("[id='new:slug']").fill("doctor-again");
      page.locator("[id='new:topic']").selectOption(new SelectOption().setIndex(1));
      button(page, "Create the article").click();
      page.waitForURL("**/article.xhtml?*");
      button(page, "Add the block").click();
      page.locator("[id$='blocks:0:text']").fill(source);
      button(page, "Save").click();
      says(page, "saved");
      String address = product.address() + "/admin/article.xhtml?slug=doctor-again&language=fa";
      Product.eventually(
          Duration.ofMinutes(4),
          () -> {
            page.navigate(address);
            page.locator("[id$='blocks:0:offer']").click();
            page.locator(".block-help h3").first().waitFor();
            return page.locator(".offer").count() > 0;
          });
      assertThat(page.locator(".offer .chip").first().innerText()).isEqualTo("100 %");
      String target = page.locator(".offer .words p").first().innerText();
      button(page, "Use this").first().click();
      Product.eventually(
          Duration.ofSeconds(20),
          () -> !page.locator("[id$='blocks:0:text']").inputValue().isEmpty());
      assertThat(page.locator("[id$='blocks:0:text']").inputValue()).contains(target);
    }
  }

  @Test
  void aWrongNumberIsShownAndKeepsTheTextFromReview() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product.address() + "/admin/article.xhtml?slug=intention");
      Locator first = page.locator("textarea[id$='text']").first();
      first.fill("Имате рок од 15 дана.");
      button(page, "Save").click();
      says(page, "saved");
      page.navigate(product.address() + "/admin/article.xhtml?slug=intention&language=es");
      page.locator("textarea[id$='text']").first().fill("Tiene un plazo de 18 días.");
      button(page, "Send to review").click();
      says(page, "not passed on");
      assertThat(page.locator(".findings .error").first().innerText()).contains("15");
      assertThat(page.locator("textarea[id$='text']").first().inputValue())
          .isEqualTo("Tiene un plazo de 18 días.");

      page.locator("textarea[id$='text']").first().fill("Tiene un plazo de 15 días.");
      button(page, "Send to review").click();
      says(page, "waits for review");
    }
  }

  @Test
  void whatChangedInTheSourceIsMarkedWordByWord() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product.address() + "/admin/article.xhtml?slug=interpreters");
      Locator first = page.locator("textarea[id$='text']").first();
      String before = first.inputValue();
      first.fill(before + " Бесплатно.");
      button(page, "Save").click();
      says(page, "saved");
      page.navigate(product.address() + "/admin/article.xhtml?slug=interpreters&language=en");
      assertThat(page.locator(".diff ins").first().innerText()).contains("Бесплатно");
    }
  }

  @Test
  void aTermIsAddedOfferedAndRemovedByAnEditorOnly() {
    try (BrowserContext context = browser.reader(1280, true);
        BrowserContext other = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product.address() + "/admin/terms.xhtml?term=new");
      page.locator("[id='term:slug']").fill("physician");
      page.locator("[id='term:words:0:word']").fill("lekar");
      page.locator("[id='term:words:1:word']").fill("doctor");
      button(page, "Save the term").click();
      says(page, "physician");
      assertThat(page.locator("[id='list:rows']").innerText()).contains("лекар");

      Page reading = signIn(other, "translator", "en");
      reading.navigate(product.address() + "/admin/terms.xhtml");
      assertThat(reading.locator("[id='list:rows']").innerText()).contains("doctor");
      assertThat(reading.getByText("New term").count()).isZero();

      page.navigate(product.address() + "/admin/terms.xhtml?term=physician");
      button(page, "Remove the term").click();
      button(page, "Yes, continue").click();
      says(page, "removed");
    }
  }

  private static Page signIn(BrowserContext context, String role, String language) {
    Page page = context.newPage();
    page.navigate(product.address() + "/admin/");
    page.locator("a.choice[lang='" + language + "']").click();
    page.locator("html[lang='" + language + "']").waitFor();
    page.locator("[id='signIn:email']").fill(role + "@demo.example");
    page.locator("[id='signIn:password']").fill(PASSWORD);
    page.locator("[id='signIn:go']").click();
    page.locator("nav").first().waitFor();
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void says(Page page, String words) {
    page.locator("[id='notes']").getByText(words).first().waitFor();
  }

  private static void picture(Page page, String path, int width) {
    String folderOfPictures = System.getProperty("putokaz.screenshots", "");
    if (!folderOfPictures.isEmpty()) {
      String name = path.replaceAll("[^a-z]+", "-") + "-" + width + ".png";
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folderOfPictures, name)).setFullPage(true));
    }
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
