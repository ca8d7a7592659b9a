package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits, the search over everything, the filters of the list, and the log of actions. */
class OverviewIT extends DeskCase {

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void everyPageIsAccessibleAndFits(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "administrator", language);
      for (String path :
          List.of(
              "index.xhtml",
              "find.xhtml",
              "find.xhtml?q=lekar",
              "audit.xhtml",
              "articles.xhtml?language=fa&translation=outdated")) {
        complaints.clear();
        page.navigate(product().address() + "/admin/" + path);
        assertThat(page.locator("h1").count()).as(path).isPositive();
        // What is folded away has to be fit, too.
        page.locator("main details > summary").all().forEach(Locator::click);
        complaints.addAll(Look.faults(page));
        Look.picture(page, "overview-" + path + "-" + width);
        assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
      }
    }
  }

  @Test
  void aTextThatGoesToReviewWaitsForTheReviewerOneClickAway() {
    try (BrowserContext one = browser.reader(1280, true);
        BrowserContext other = browser.reader(360, true)) {
      Page writing = signIn(one, "author", "en");
      writing.navigate(product().address() + "/admin/article.xhtml?slug=avrr");
      writing.locator("[id='article:summary']").fill("Кад вам треба лекар, и брзо.");
      button(writing, "Send to review").first().click();
      writing.locator("[id='notes']").getByText("review").first().waitFor();

      Page reviewing = signIn(other, "reviewer", "en");
      reviewing.navigate(product().address() + "/admin/");
      Locator text = reviewing.locator("#review .texts a[href*='slug=avrr']").first();
      assertThat(reviewing.locator("#mail").count()).isZero();
      text.click();
      reviewing.waitForURL("**/article.xhtml?slug=avrr&language=sr");
      assertThat(reviewing.locator("[id='article:reason']").count()).isEqualTo(1);
    }
  }

  @Test
  void theSearchInTheHeadLeadsToWhateverHasTheWords() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.locator("#find-words").fill("lekar");
      page.keyboard().press("Enter");
      page.waitForURL("**/find.xhtml?q=lekar");
      assertThat(page.locator("#found-article").innerText()).isEqualTo("Articles");
      page.locator(".found a[href*='slug=doctor']").first().click();
      page.waitForURL("**/article.xhtml?slug=doctor*");

      page.navigate(product().address() + "/admin/find.xhtml?q=demo.example");
      assertThat(page.locator("#found-person").count()).isZero();
      assertThat(page.locator("main").innerText()).contains("Nothing has all of these words");
    }
  }

  @Test
  void theFiltersOfTheListStayInItsAddress() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/articles.xhtml?words=a");
      page.locator("#articles-language").selectOption("fa");
      page.locator("#articles-translation").selectOption("missing");
      button(page, "Show").first().click();
      page.waitForURL("**/articles.xhtml?language=fa&translation=missing&*words=a");
      assertThat(page.locator("#articles-language").inputValue()).isEqualTo("fa");
      String missing = page.locator(".pill.on b").innerText();

      page.locator("a.pill[href*='show=draft']").click();
      page.waitForURL("**show=draft*");
      assertThat(page.url()).contains("language=fa", "translation=missing", "words=a");
      page.reload();
      assertThat(page.locator("#articles-translation").inputValue()).isEqualTo("missing");

      page.navigate(product().address() + "/admin/articles.xhtml");
      assertThat(Integer.parseInt(page.locator(".pill.on b").innerText()))
          .isGreaterThan(Integer.parseInt(missing));
    }
  }

  @Test
  void anAdministratorReadsTheLogAndSeesThatItIsWhole() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "administrator", "en");
      page.navigate(product().address() + "/admin/audit.xhtml");
      button(page, "Verify the chain").first().click();
      page.locator(".note.ok .hash").waitFor();

      page.locator("#audit-person").selectOption("administrator@demo.example");
      page.locator("#audit-subject").fill("no such thing");
      button(page, "Show").first().click();
      page.locator(".empty").waitFor();
      page.locator("#audit-subject").fill("");
      button(page, "Show").first().click();
      page.locator("table.log").waitFor();
      assertThat(page.locator(".log .by").allInnerTexts())
          .containsOnly("administrator@demo.example");
      assertThat(Product.execute("audit", "--data", product().data().toString()).output())
          .contains("The log is whole: ");
    }
  }
}
