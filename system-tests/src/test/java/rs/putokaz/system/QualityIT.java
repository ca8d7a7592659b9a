package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken links and hard sentences, from the text that is saved to the page that lists them. */
class QualityIT extends DeskCase {

  private static final String HARD =
      "Надлежни орган, по спроведеном поступку утврђивања испуњености законом прописаних услова,"
          + " доноси решење о остваривању права на материјалне услове прихвата, против којег је"
          + " дозвољено изјављивање жалбе непосредно вишем органу у року предвиђеном законом.";

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void aSavedTextTellsItsBrokenLinksAndTheListLeadsBackToTheBlock(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      go(page, "article.xhtml?slug=school-enrol");
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
      page.waitForURL("**/article.xhtml?slug=school-enrol&language=sr#remarks-*");
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
      go(page, "article.xhtml?slug=asylum-id&language=en");
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
    complaints.addAll(Look.faults(page));
    Look.picture(page, picture);
    assertThat(complaints).as(picture).isEmpty();
  }

  private static void go(Page page, String path) {
    page.navigate(product().address() + "/admin/" + path);
  }
}
