package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words: what readers searched for, what they see in Latin, what editors pick while they write. */
class WordsIT extends DeskCase {

  private static final Duration SOON = Duration.ofSeconds(15);

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void everyPageIsAccessibleAndFits(int width, String language) {
    new DeskDatabase(product())
        .execute(
            "insert into desk.latin_word values ('ајфон', 'iPhone', null, now())"
                + " on conflict do nothing");
    searchUntilItIsCounted("zwq kvlx");
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      for (String path :
          List.of(
              "searches.xhtml",
              "latin.xhtml?word=" + URLEncoder.encode("ајфон", StandardCharsets.UTF_8),
              "synonyms.xhtml?language=en&term=tram",
              "new-article.xhtml?title=tram",
              "articles.xhtml?centre=ca-krn",
              "article.xhtml?slug=interpreters")) {
        go(page, path);
        if (path.startsWith("article.")) {
          page.locator("[id='article:latinShow']").click();
          page.locator(".as-latin section").waitFor();
        }
        fits(page, path, width, language);
      }
    }
  }

  private void fits(Page page, String path, int width, String language) {
    assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
    complaints.addAll(Look.faults(page));
    Look.picture(page, "words-" + path.replaceAll("\\..*", "") + "-" + width);
    assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
  }

  @Test
  void whatReadersSearchInVainIsOneStepFromASynonymOrAnArticle() {
    searchUntilItIsCounted("xvq zblrt");
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "searches.xhtml");
      Locator row = page.locator("[id='list:rows'] tr").filter(containing("xvq zblrt"));
      assertThat(row.getByText("Try it").getAttribute("href"))
          .isEqualTo(product().address() + "/en/search?q=xvq+zblrt");

      row.getByText("Add a synonym").click();
      assertThat(page.locator("[id^='concept:terms:'][lang='en']").inputValue())
          .isEqualTo("xvq zblrt");
      page.goBack();
      row.getByText("Write an article").click();
      assertThat(page.locator("[id='new:title']").inputValue()).isEqualTo("xvq zblrt");
      page.goBack();

      button(page, "Dismiss xvq zblrt").click();
      says(page, "is off the list");
      assertThat(row.count()).isZero();
      page.locator("[id='list:dismissed']").check();
      button(page, "Bring back xvq zblrt").click();
      says(page, "is on the list again");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aWordGetsALatinFormForReadersAndForSearch() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      String title = title("/sr-latn/info/interpreters");
      go(page, "latin.xhtml");
      page.locator("[id='word:written']").fill("преводиоци");
      page.locator("[id='word:form']").fill("Interpreteri");
      page.locator("[id='word:sentence']").fill("Преводиоци су ту.");
      page.locator(".tried").getByText("Interpreteri su tu.").waitFor();
      button(page, "Save and publish").click();
      says(page, "The word is saved");

      Product.eventually(
          SOON, () -> product().get("/sr-latn/info/interpreters").body().contains("Interpreteri"));
      assertThat(title("/sr-latn/info/interpreters")).isNotEqualTo(title);
      assertThat(product().get("/sr/info/interpreters").body()).doesNotContain("Interpreteri");
      assertThat(product().get("/api/v1/search?lang=sr-Latn&q=interpreteri").body())
          .contains("Interpreteri");

      go(page, "article.xhtml?slug=interpreters");
      button(page, "Show as Latin").click();
      page.locator(".as-latin .words").getByText("Interpreteri").first().waitFor();
      go(page, "latin.xhtml");
      button(page, "Remove преводиоци").click();
      button(page, "Yes, continue").click();
      says(page, "derived again");
      Product.eventually(SOON, () -> title("/sr-latn/info/interpreters").equals(title));
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aTermAndAFactAreMadeWhileSomebodyWrites() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      go(page, "article.xhtml?slug=rooms-family");
      Locator field = page.locator(".rich-field").first();
      field.click();
      page.keyboard().press("Control+A");
      page.locator("[data-mark=term]").click();
      page.locator("#picker summary:visible").click();
      page.locator("[id='newTerm:serbian']").fill("veš");
      page.locator("[id='newTerm:other']").fill("laundry");
      page.locator("[id='newTerm:slug']").fill("Laundry!");
      button(page, "Create the term and mark it here").click();
      page.locator("#picker").getByText("The short name has only").first().waitFor();
      page.locator("[id='newTerm:slug']").fill("laundry");
      button(page, "Create the term and mark it here").click();
      field.locator(".term[data-ref=laundry]").waitFor();

      page.keyboard().press("End");
      page.locator("[data-mark=fact]").click();
      page.locator("#picker summary:visible").click();
      page.locator("[id='newFact:serbian']").fill("Цена прања");
      page.locator("[id='newFact:value']").fill("120 RSD");
      page.locator("[id='newFact:slug']").fill("washing-price");
      button(page, "Create the fact and show it here").click();
      field.locator(".fact[data-ref=washing-price]").waitFor();
      button(page, "Save").click();
      says(page, "saved");
      page.reload();
      assertThat(page.locator("textarea.rich").first().inputValue())
          .contains("<term ref=\"laundry\">")
          .contains("<fact ref=\"washing-price\"/>");
      assertThat(complaints).isEmpty();
    }
  }

  /** On two occasions: a batch of the node counts once. */
  private static void searchUntilItIsCounted(String query) {
    String address = "/en/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    String counted = "select 1 / (coalesce(sum(asked), 0) / 2) from published.unanswered_search";
    Product.eventually(
        SOON,
        () -> {
          product().get(address);
          try {
            new DeskDatabase(product()).execute(counted + " where query = '" + query + "'");
            return true;
          } catch (IllegalStateException notYet) {
            return false;
          }
        });
  }

  private static String title(String path) {
    return product().get(path).body().replaceAll("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1");
  }

  private static Locator.FilterOptions containing(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static void go(Page page, String path) {
    page.navigate(product().address() + "/admin/" + path);
  }
}
