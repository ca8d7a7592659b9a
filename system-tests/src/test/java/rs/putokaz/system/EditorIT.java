package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The editor of articles as its people use it: alone, at the same time, beside the portal. */
class EditorIT extends DeskCase {

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

  @Test
  void twoWhoWriteTheSameTextLoseNothing() {
    try (BrowserContext first = browser.reader(1280, true);
        BrowserContext second = browser.reader(1280, true)) {
      Page one = signIn(first, "editor", "en");
      Page other = signIn(second, "author", "en");
      String address = product().address() + "/admin/article.xhtml?slug=intention";
      one.navigate(address);
      other.navigate(address);
      one.locator("[id='article:summary']").fill("Прво саопштење.");
      button(one, "Save").click();
      says(one, "saved");
      other.locator("[id='article:summary']").fill("Друго саопштење.");
      button(other, "Save").click();

      other.locator("section.note.fault").waitFor();
      assertThat(other.locator("section.note.fault").innerText())
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
      String address = product().address() + "/admin/article.xhtml?slug=what-is-asylum";
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
  void aTextIsShownAsReadersWouldSeeItBeforeTheyDo() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=hygiene");
      page.locator("[id='article:summary']").fill("Сапун је код портира.");
      page.locator("#kept").getByText("Kept, not saved yet").waitFor();
      button(page, "Phone").click();

      page.frameLocator("iframe[name=preview-screen]")
          .getByText("Сапун је код портира.")
          .first()
          .waitFor();
      assertThat(reader("hygiene").body()).doesNotContain("Сапун је код портира.");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void anArticleGetsItsDaysAndGoesIntoTheArchiveAndBack() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/article-details.xhtml?slug=clothing");
      page.locator("[id='details:reviewBy']").fill("2027-03-01");
      button(page, "Save").click();
      says(page, "Saved");
      page.reload();
      assertThat(page.locator("[id='details:reviewBy']").inputValue()).isEqualTo("2027-03-01");

      button(page, "Archive").click();
      button(page, "Yes, continue").click();
      says(page, "archive");
      Product.eventually(Duration.ofSeconds(10), () -> reader("clothing").statusCode() == 404);

      button(page, "Take out of the archive").click();
      says(page, "in use again");
      button(page, "Publish").click();
      says(page, "Done");
      Product.eventually(Duration.ofSeconds(10), () -> reader("clothing").statusCode() == 200);
    }
  }

  @Test
  void marksAreMadeByKeysWhatIsPastedIsCleanedAndABlockIsDividedAtTheCursor() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "author", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=meals");
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
      page.navigate(product().address() + "/admin/article.xhtml?slug=doctor&language=sw");
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
      page.navigate(product().address() + "/admin/article.xhtml?slug=interpreters");
      page.locator("[id='article:summary']").fill("<script>alert(1)</script>");
      button(page, "Save").click();

      page.locator("[id='notes']").getByText("script").first().waitFor();
      assertThat(page.locator("[id='article:summary']").inputValue())
          .isEqualTo("<script>alert(1)</script>");
    }
  }
}
