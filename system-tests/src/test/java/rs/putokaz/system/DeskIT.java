package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The back-office as its people use it, on a phone and on a desk, in Serbian and in English. */
class DeskIT extends DeskCase {

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr", "1280,sr-Latn"})
  void everyPageIsAccessibleFitsAndAsksNothingOfOthers(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "administrator", language);
      for (String path :
          List.of(
              "",
              "articles.xhtml",
              "new-article.xhtml",
              "article.xhtml?slug=doctor",
              "article.xhtml?slug=doctor&language=ar",
              "article-details.xhtml?slug=doctor",
              "audio.xhtml?slug=doctor",
              "versions.xhtml?slug=doctor&language=sr",
              "people.xhtml")) {
        complaints.clear();
        page.navigate(product().address() + "/admin/" + path);
        assertThat(page.locator("h1").count()).as(path).isPositive();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        complaints.addAll(Look.faults(page));
        assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
      }
    }
  }

  @Test
  void anAuthorWritesAReviewerApprovesAnEditorPublishesAndAReaderSeesIt() {
    String title = "Како доћи до адвоката у петак";
    try (BrowserContext author = browser.reader(1280, true);
        BrowserContext reviewer = browser.reader(360, true);
        BrowserContext editor = browser.reader(1280, true)) {
      Page writing = signIn(author, "author", "en");
      writing.navigate(product().address() + "/admin/new-article.xhtml");
      writing.locator("[id='new:title']").fill(title);
      writing.locator("[id='new:slug']").fill("lawyer-on-friday");
      choose(writing, "new:topic", 1);
      button(writing, "Create the article").click();
      writing.waitForURL("**/article.xhtml?*");
      button(writing, "Add the block").click();
      writing.locator("[id$='blocks:0:text']").fill("Позовите <strong>петком</strong>.");
      button(writing, "Save").click();
      says(writing, "saved");
      assertThat(reader("lawyer-on-friday").statusCode()).isEqualTo(404);
      button(writing, "Send to review").click();
      says(writing, "review");
      assertThat(button(writing, "Approve the text").count()).isZero();

      Page reading = signIn(reviewer, "reviewer", "en");
      reading.navigate(product().address() + "/admin/article.xhtml?slug=lawyer-on-friday");
      button(reading, "Approve the text").click();
      says(reading, "approved");
      assertThat(reader("lawyer-on-friday").statusCode()).isEqualTo(404);

      Page publishing = signIn(editor, "editor", "en");
      publishing.navigate(product().address() + "/admin/article.xhtml?slug=lawyer-on-friday");
      button(publishing, "Publish").click();
      says(publishing, "Readers");
      Product.eventually(
          Duration.ofSeconds(10), () -> reader("lawyer-on-friday").statusCode() == 200);
      assertThat(reader("lawyer-on-friday").body())
          .contains(title)
          .contains("<strong>петком</strong>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.xhtml", "new-article.xhtml"})
  void whoMayNotIsToldSo(String path) {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "analyst", "en");
      page.navigate(product().address() + "/admin/" + path);
      assertThat(page.locator("h1").innerText()).isEqualTo("You may not see this page");
    }
  }

  @Test
  void nobodyComesInWithAWrongPassword() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      page.navigate(product().address() + "/admin/articles.xhtml");
      assertThat(page.url()).endsWith("/sign-in.xhtml");
      page.locator("[id='signIn:email']").fill("analyst@demo.example");
      page.locator("[id='signIn:password']").fill("not the password");
      page.locator("[id='signIn:go']").click();
      page.locator(".note.fault").waitFor();
      assertThat(page.url()).contains("/sign-in.xhtml");
    }
  }

  @Test
  void theSessionIsAnotherOnceSomebodyIsSignedInAndItsCookieStaysHere() {
    try (BrowserContext context = browser.reader(1280, true)) {
      context.newPage().navigate(product().address() + "/admin/");
      String before = session(context).value;

      signIn(context, "analyst", "en");

      Cookie after = session(context);
      assertThat(after.value).isNotEqualTo(before);
      assertThat(after.httpOnly).isTrue();
      assertThat(after.sameSite).isEqualTo(SameSiteAttribute.STRICT);
      assertThat(after.path).isEqualTo("/admin");
    }
  }

  private static Cookie session(BrowserContext context) {
    assertThat(context.cookies()).hasSize(1);
    return context.cookies().get(0);
  }
}
