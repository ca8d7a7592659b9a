package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files for translators, drafts by a machine, import and export, as people use them. */
class ForTranslatorsIT extends DeskCase {

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void thePagesAreAccessibleAndFit(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      for (String path :
          List.of("xliff.xhtml", "exchange.xhtml", "article.xhtml?slug=doctor&language=ti")) {
        page.navigate(product().address() + "/admin/" + path);
        look(page, path.replaceAll("\\W+", "_") + "-" + width);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en,2.1", "360,sr,1.2"})
  void aTranslatorTakesAFileOutAndIn(int width, String language, String version)
      throws IOException {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "translator", language);
      page.navigate(product().address() + "/admin/xliff.xhtml?slug=decision-time");
      String tongue = version.equals("2.1") ? "sw" : "am";
      page.locator("[id='export:target']").selectOption(tongue);
      page.locator("[id='export:version']").selectOption(version);
      Download sent = page.waitForDownload(() -> page.locator("[id='export:run']").click());
      String xml = Files.readString(sent.path());
      assertThat(sent.suggestedFilename()).isEqualTo("putokaz_sr_" + tongue + ".xlf");
      String translated =
          Pattern.compile("<source>(.*?)</source>", Pattern.DOTALL)
              .matcher(xml)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          found.group() + "<target>" + found.group(1) + "</target>"));

      take(page, "a.xlf", translated);
      page.locator("[id='preview']").waitFor();
      assertThat(page.locator(".chip.NEW").count()).isGreaterThan(5);
      look(page, "xliff_preview-" + width);
      page.locator("[id='decide:store']").click();
      page.locator("[id='notes'] .ui-messages-info").waitFor();

      page.navigate(
          product().address() + "/admin/article.xhtml?slug=decision-time&language=" + tongue);
      assertThat(page.locator("[id='article:title']").inputValue()).isNotBlank();
      assertThat(page.locator("h1 + .chip.draft").count()).isEqualTo(1);
    }
  }

  @Test
  void aFileThatTriesToReadOthersIsRefused() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "translator", "en");
      page.navigate(product().address() + "/admin/xliff.xhtml");
      take(
          page,
          "b.xlf",
          "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff>&a;</xliff>");
      page.locator("[id='notes']").getByText("document type").first().waitFor();
      assertThat(page.locator("[id='preview']").count()).isZero();
    }
  }

  @Test
  void aMachineDraftGoesToReviewOnlyWhenAPersonHasConfirmedIt() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "translator", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=medical-check&language=ne");
      button(page, "Draft by LibreTranslate").click();
      button(page, "Yes, continue").click();
      page.locator(".machine.made").waitFor();
      page.reload();
      look(page, "machine-1280");
      button(page, "Send to review").click();
      page.locator("[id='notes'] .ui-messages-error").waitFor();

      Locator confirm =
          page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read it, it is right"));
      int left = confirm.count();
      assertThat(left).isGreaterThan(2);
      for (int i = left; i > 0; i--) {
        int now = i;
        confirm.first().click();
        Product.eventually(Duration.ofSeconds(10), () -> confirm.count() == now - 1);
      }
      button(page, "Send to review").click();
      page.locator("h1 + .chip.in-review").waitFor();
    }
  }

  @Test
  void aFileIsCheckedBeforeItIsImportedAndReadersSeeItThen() throws IOException {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/exchange.xhtml");
      take(page, "bad.jsonl", "{\"type\":\"article\",\"slug\":\"x y\"}\nno json\n");
      page.locator("[id='preview'] .note.fault").waitFor();
      assertThat(page.locator("[id='decide:problems']").innerText()).contains("slug");
      look(page, "exchange_bad-360");

      take(
          page,
          "good.jsonl",
          "{\"type\":\"article\",\"slug\":\"by-file\",\"editions\":{\"sr\":{\"title\":\"Из"
              + " датотеке\"}}}\n");
      page.locator("[id='preview'] .note.ok").waitFor();
      look(page, "exchange_good-360");
      assertThat(product().get("/sr/info/by-file").statusCode()).isEqualTo(404);
      button(page, "Import and publish").click();
      button(page, "Yes, continue").click();
      page.locator("[id='notes'] .ui-messages-info").waitFor();
      Product.eventually(
          Duration.ofSeconds(10), () -> product().get("/sr/info/by-file").statusCode() == 200);

      Download all = page.waitForDownload(() -> page.locator("[id='export:run']").click());
      assertThat(Files.readString(all.path())).contains("\"slug\":\"by-file\"");
    }
  }

  @ParameterizedTest
  @CsvSource({"xliff.xhtml", "exchange.xhtml"})
  void whoMayNotIsToldSo(String path) {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "analyst", "en");
      page.navigate(product().address() + "/admin/" + path);
      assertThat(page.locator("h1").innerText()).isEqualTo("You may not see this page");
    }
  }

  private static void take(Page page, String name, String content) {
    try {
      page.locator("[id='import:file']")
          .setInputFiles(Files.writeString(folder.resolve(name), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.locator("[id='import:check']").click();
  }

  /** Checks the page as it is now, and takes its picture when somebody wants one. */
  private static void look(Page page, String name) {
    Look.picture(page, "for-translators-" + name);
    Look.isGood(page, name);
  }
}
