package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken links and hard sentences, from the text that is saved to the page that lists them. */
class QualityIT extends DeskCase {

  private static final String PICTURES = System.getProperty("putokaz.screenshots", "");
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String HARD =
      "Надлежни орган, по спроведеном поступку утврђивања испуњености законом прописаних услова,"
          + " доноси решење о остваривању права на материјалне услове прихвата, против којег је"
          + " дозвољено изјављивање жалбе непосредно вишем органу у року предвиђеном законом.";

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void aSavedTextTellsItsBrokenLinksAndTheListLeadsBackToTheBlock(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      go(page, "article.xhtml?slug=meals");
      String address = "no-such-article-" + width;
      Locator text = page.locator("[id$='blocks:0:text']");
      text.fill("Видите <a href=\"info:" + address + "\">ово</a>. " + HARD);
      page.locator("[id='article:save']").click();

      Locator warning = page.locator(".note.links");
      warning.getByText(address).first().waitFor();
      Locator sentence = page.locator(".readability mark").first();
      assertThat(sentence.innerText()).startsWith("Надлежни орган");
      assertThat(page.locator(".readability .chip").getAttribute("class")).contains("level-");
      assertFits(page, language, "quality-editor-" + width);

      go(page, "links.xhtml");
      page.locator("[id='list:words']").fill(address);
      Locator rows = page.locator("[id='list:rows'] a.main");
      page.waitForCondition(() -> rows.count() == 1);
      assertFits(page, language, "quality-links-" + width);
      rows.first().click();
      page.waitForURL("**/article.xhtml?slug=meals&language=sr#remarks-*");
      assertThat(page.locator(":target").count()).isEqualTo(1);
    }
  }

  @Test
  void theListSaysWhenTheWebIsNotAskedAndWhatFitsNoFilter() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "translator", "en");
      go(page, "links.xhtml?words=nothing-like-this");

      assertThat(page.locator(".note").innerText()).contains("Links to the web are not checked");
      assertThat(page.locator(".empty").innerText()).contains("Every link leads somewhere");
      assertThat(button(page, "Check all again").count()).isZero();
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void whatIsTypedIsMeasuredBeforeItIsSavedAndOnlyWhereThereIsAMeasure() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "article.xhtml?slug=doctor&language=en");
      int marked = page.locator(".readability .hard mark").count();
      page.locator("[id='article:summary']").fill("The word and the word and ".repeat(6) + "end.");
      button(page, "Measure again").click();
      page.waitForCondition(() -> page.locator(".readability .hard mark").count() == marked + 1);

      go(page, "article.xhtml?slug=doctor&language=ar");
      assertThat(page.locator(".readability").count()).isZero();
      assertThat(complaints).isEmpty();
    }
  }

  private void assertFits(Page page, String language, String picture) {
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    for (Rule rule : violations(page)) {
      complaints.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml());
    }
    if (!Boolean.TRUE.equals(
        page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))) {
      complaints.add("horizontal scroll");
    }
    if (!PICTURES.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(PICTURES, picture + ".png")));
    }
    assertThat(complaints).as(picture).isEmpty();
  }

  private static void go(Page page, String path) {
    page.navigate(product().address() + "/admin/" + path);
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
