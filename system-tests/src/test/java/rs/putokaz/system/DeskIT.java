package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The back-office as its people use it, on a phone and on a desk, in Serbian and in English. */
class DeskIT {

  private static final String PASSWORD = "putokaz-demo-2026";
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  private static final String PASTE =
      """
      field => {
        const pasted = new DataTransfer();
        pasted.setData('text/html', '<p style="color:red">један <b>два</b></p><img src="x.png">');
        field.dispatchEvent(new ClipboardEvent('paste',
            {clipboardData: pasted, bubbles: true, cancelable: true}));
      }""";

  @TempDir private static Path folder;

  private static Product product;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    product = Product.startFilled(folder.resolve("data"));
    // It is deployed after the portal.
    Product.eventually(
        Duration.ofMinutes(1), () -> product.get("/admin/sign-in.xhtml").statusCode() == 200);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
  }

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
              "people.xhtml")) {
        complaints.clear();
        page.navigate(product.address() + "/admin/" + path);
        assertThat(page.locator("h1").count()).as(path).isPositive();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
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
  void anAuthorWritesAReviewerApprovesAnEditorPublishesAndAReaderSeesIt() {
    String title = "Како доћи до адвоката у петак";
    try (BrowserContext author = browser.reader(1280, true);
        BrowserContext reviewer = browser.reader(360, true);
        BrowserContext editor = browser.reader(1280, true)) {
      Page writing = signIn(author, "author", "en");
      writing.navigate(product.address() + "/admin/new-article.xhtml");
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
      reading.navigate(product.address() + "/admin/article.xhtml?slug=lawyer-on-friday");
      button(reading, "Approve the text").click();
      says(reading, "approved");
      assertThat(reader("lawyer-on-friday").statusCode()).isEqualTo(404);

      Page publishing = signIn(editor, "editor", "en");
      publishing.navigate(product.address() + "/admin/article.xhtml?slug=lawyer-on-friday");
      button(publishing, "Publish").click();
      says(publishing, "Readers");
      Product.eventually(
          Duration.ofSeconds(10), () -> reader("lawyer-on-friday").statusCode() == 200);
      assertThat(reader("lawyer-on-friday").body())
          .contains(title)
          .contains("<strong>петком</strong>");
    }
  }

  @Test
  void twoWhoWriteTheSameTextLoseNothing() {
    try (BrowserContext first = browser.reader(1280, true);
        BrowserContext second = browser.reader(1280, true)) {
      Page one = signIn(first, "editor", "en");
      Page other = signIn(second, "author", "en");
      String address = product.address() + "/admin/article.xhtml?slug=intention";
      one.navigate(address);
      other.navigate(address);
      one.locator("[id='article:summary']").fill("Прво саопштење.");
      button(one, "Save").click();
      says(one, "saved");
      other.locator("[id='article:summary']").fill("Друго саопштење.");
      button(other, "Save").click();

      other.locator(".note.fault").waitFor();
      assertThat(other.locator(".note.fault").innerText())
          .contains("Demo editor")
          .contains("Прво саопштење.");
      assertThat(other.locator("[id='article:summary']").inputValue())
          .isEqualTo("Друго саопштење.");

      button(other, "Take theirs").click();
      other.locator(".choose").waitFor(GONE);
      assertThat(other.locator("[id='article:summary']").inputValue()).isEqualTo("Прво саопштење.");
    }
  }

  @Test
  void whatIsTypedIsKeptAndOthersSeeWhoIsWriting() {
    try (BrowserContext first = browser.reader(1280, true);
        BrowserContext second = browser.reader(360, true)) {
      String address = product.address() + "/admin/article.xhtml?slug=what-is-asylum";
      Page one = signIn(first, "editor", "en");
      one.navigate(address);
      one.locator("[id='article:summary']").fill("Још није сачувано.");
      one.locator("#kept").getByText("Kept, not saved yet").waitFor();

      Page other = signIn(second, "author", "en");
      other.navigate(address);
      assertThat(other.locator("[id='article:writing']").innerText())
          .contains("Demo editor is writing this text now");
      assertThat(button(other, "Save").isDisabled()).isTrue();
      button(other, "Take over").click();
      says(other, "You are writing");
      assertThat(button(other, "Save").isDisabled()).isFalse();

      one.reload();
      assertThat(one.locator("[id='article:summary']").inputValue())
          .isEqualTo("Још није сачувано.");
      button(one, "Take over").click();
      says(one, "You are writing");
      button(one, "Throw away").click();
      button(one, "Yes, continue").click();
      says(one, "thrown away");
      assertThat(one.locator("[id='article:summary']").inputValue())
          .isNotEqualTo("Још није сачувано.");
    }
  }

  @Test
  void marksAreMadeByKeysWhatIsPastedIsCleanedAndABlockIsDividedAtTheCursor() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "author", "en");
      page.navigate(product.address() + "/admin/article.xhtml?slug=meals");
      Locator field = page.locator(".rich-field").first();
      Locator text = page.locator("[id$='blocks:0:text']");
      text.fill("једно друго");
      field.click();
      page.keyboard().press("Control+End");
      page.keyboard().press("Control+Shift+ArrowLeft");
      page.keyboard().press("Control+b");
      assertThat(text.inputValue()).isEqualTo("једно <strong>друго</strong>");

      page.keyboard().press("Control+End");
      field.evaluate(PASTE);
      assertThat(text.inputValue()).contains("<strong>два</strong>").doesNotContain("red");
      assertThat(page.locator(".pasted").innerText()).contains("pictures").contains("colours");

      int blocks = page.locator(".rich-field").count();
      page.keyboard().press("Control+Home");
      page.keyboard().press("Control+ArrowRight");
      button(page, "Divide at the cursor").first().click();
      page.locator("[id='article:undo']").waitFor();
      assertThat(page.locator(".rich-field").count()).isEqualTo(blocks + 1);
      assertThat(text.inputValue()).isEqualTo("једно");
      button(page, "Undo").click();
      page.locator("[id='article:undo']").waitFor(GONE);
      assertThat(page.locator(".rich-field").count()).isEqualTo(blocks);
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void aTranslationThatIsBegunIsSavedWithoutTheBlocksThatAreStillEmpty() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "translator", "en");
      page.navigate(product.address() + "/admin/article.xhtml?slug=doctor&language=sw");
      page.locator("[id='article:title']").fill("Daktari");
      page.locator("[id$='blocks:0:text']").fill("Una haki ya huduma ya afya.");
      button(page, "Save").click();
      says(page, "saved");
      page.reload();
      assertThat(page.locator("[id$='blocks:0:text']").inputValue())
          .isEqualTo("Una haki ya huduma ya afya.");
      assertThat(page.locator("[id$='blocks:1:text']").inputValue()).isEmpty();
    }
  }

  @Test
  void whatCannotBeStoredIsRefusedWithTheReason() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product.address() + "/admin/article.xhtml?slug=interpreters");
      page.locator("[id='article:summary']").fill("<script>alert(1)</script>");
      button(page, "Save").click();

      page.locator("[id='notes']").getByText("script").first().waitFor();
      assertThat(page.locator("[id='article:summary']").inputValue())
          .isEqualTo("<script>alert(1)</script>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.xhtml", "new-article.xhtml"})
  void whoMayNotIsToldSo(String path) {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "analyst", "en");
      page.navigate(product.address() + "/admin/" + path);
      assertThat(page.locator("h1").innerText()).isEqualTo("You may not see this page");
    }
  }

  @Test
  void nobodyComesInWithAWrongPassword() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      page.navigate(product.address() + "/admin/articles.xhtml");
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
      context.newPage().navigate(product.address() + "/admin/");
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

  private Page signIn(BrowserContext context, String role, String language) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(product.address())) {
            complaints.add("foreign request: " + request.url());
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

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void says(Page page, String words) {
    page.locator("[id='notes']").getByText(words).first().waitFor();
  }

  private static void choose(Page page, String id, int number) {
    page.locator("[id='" + id + "']").selectOption(new SelectOption().setIndex(number));
  }

  private static HttpResponse<String> reader(String slug) {
    return product.get("/sr/info/" + slug);
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
