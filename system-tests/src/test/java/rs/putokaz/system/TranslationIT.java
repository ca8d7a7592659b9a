package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Translation at the desk as translators, reviewers and editors of the glossary do it. */
class TranslationIT extends DeskCase {

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
        page.navigate(product().address() + "/admin/" + path);
        if (path.startsWith("article")) {
          page.locator("[id$='blocks:0:offer']").click();
          page.locator(".block-help h3").first().waitFor();
        }
        Look.picture(page, path + "-" + width);
        Look.isGood(page, path + " at " + width + " px in " + language);
      }
    }
  }

  @Test
  void theMatrixLeadsToTheTextThatIsMissing() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "translator", "en");
      page.navigate(product().address() + "/admin/coverage.xhtml?language=sw&state=missing");
      page.locator(".mark.missing.owed").first().click();
      page.waitForURL("**/article.xhtml?*language=sw");
      assertThat(page.locator("[id='article:title']").inputValue()).isEmpty();
    }
  }

  @Test
  void anImportedTranslationIsSuggestedAndTakenOver() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=doctor");
      String source = page.locator("[id$='blocks:0:text']").inputValue();
      page.navigate(product().address() + "/admin/new-article.xhtml");
      page.locator("[id='new:title']").fill("Лекар поново");
      page.locator("[id='new:slug']").fill("doctor-again");
      choose(page, "new:topic", 1);
      button(page, "Create the article").click();
      page.waitForURL("**/article.xhtml?*");
      button(page, "Add the block").click();
      page.locator("[id$='blocks:0:text']").fill(source);
      button(page, "Save").click();
      says(page, "saved");
      String address = product().address() + "/admin/article.xhtml?slug=doctor-again&language=fa";
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
  void theSourceStandsBesideTheTranslationWithMarksAndNotWithTags() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "translator", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=doctor&language=fa");
      page.locator(".src .words .fact").first().waitFor();
      assertThat(page.locator(".src .words").allInnerTexts())
          .hasSizeGreaterThan(3)
          .noneMatch(words -> words.contains("<"));
      assertThat(page.locator(".src .words a[href]").count()).isZero();

      Locator unwritten = page.locator(".unwritten");
      assertThat(unwritten.locator("a").first().isVisible()).isFalse();
      unwritten.locator("summary").click();
      unwritten.locator("a").first().click();
      page.waitForURL("**/article.xhtml?slug=doctor&language=*");
      assertThat(page.locator(".tongues .pill.on .chip").innerText()).isEqualTo("Missing");
    }
  }

  @Test
  void aWrongNumberIsShownAndKeepsTheTextFromReview() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/article.xhtml?slug=free-legal-aid");
      Locator first = page.locator("textarea[id$='text']").first();
      first.fill("Имате рок од 15 дана.");
      button(page, "Save").click();
      says(page, "saved");
      page.navigate(product().address() + "/admin/article.xhtml?slug=free-legal-aid&language=es");
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
      page.navigate(product().address() + "/admin/article.xhtml?slug=guardian");
      Locator first = page.locator("textarea[id$='text']").first();
      String before = first.inputValue();
      first.fill(before + " Бесплатно.");
      button(page, "Save").click();
      says(page, "saved");
      page.navigate(product().address() + "/admin/article.xhtml?slug=guardian&language=en");
      assertThat(page.locator(".diff ins").first().innerText()).contains("Бесплатно");
    }
  }

  @Test
  void aTermIsAddedOfferedAndRemovedByAnEditorOnly() {
    try (BrowserContext context = browser.reader(1280, true);
        BrowserContext other = browser.reader(360, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/terms.xhtml?term=new");
      page.locator("[id='term:slug']").fill("physician");
      page.locator("[id='term:words:0:word']").fill("lekar");
      page.locator("[id='term:words:1:word']").fill("doctor");
      button(page, "Save the term").click();
      says(page, "physician");
      assertThat(page.locator("[id='list:rows']").innerText()).contains("лекар");

      Page reading = signIn(other, "translator", "en");
      reading.navigate(product().address() + "/admin/terms.xhtml");
      assertThat(reading.locator("[id='list:rows']").innerText()).contains("doctor");
      assertThat(reading.getByText("New term").count()).isZero();

      page.navigate(product().address() + "/admin/terms.xhtml?term=physician");
      button(page, "Remove the term").click();
      button(page, "Yes, continue").click();
      says(page, "removed");
    }
  }
}
