package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens in a centre: posted once at the desk, read by everybody in their own language. */
class NoticeIT extends DeskCase {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String TOMORROW = LocalDate.now().plusDays(1).toString();

  @Test
  void aNoticeIsReadInEveryLanguageAtOnceAndGoesWhenItIsTakenDown() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(board("pc-pri"));
      assertThat(page.locator(".posted > li").count()).isZero();
      choose(page, "phrase", "distribution");
      page.locator("[id='post:what'] option[value=shoes]").waitFor(Look.attached());
      choose(page, "what", "shoes");
      choose(page, "where", "storeroom");
      fill(page, "firstDay", TOMORROW);
      fill(page, "from", "09:30");
      fill(page, "until", "09:00");
      button(page, "Post").click();
      says(page, "The end has to be after the beginning");
      assertThat(page.locator("[id='post:what']").inputValue()).isEqualTo("shoes");
      fill(page, "until", "11:00");
      button(page, "Post").click();
      says(page, "Posted");
      Locator posted = page.locator(".posted > li").first();
      assertThat(posted.innerText()).contains("You can get: shoes. Where: storeroom");

      Product.eventually(SOON, () -> centre("en", "pc-pri").contains("You can get: shoes"));
      assertThat(centre("sr-latn", "pc-pri")).contains("obuća").contains("09:30–11:00");
      assertThat(centre("ar", "pc-pri")).contains("09:30–11:00").doesNotContain("You can get");
      assertThat(centre("ti", "pc-pri")).contains("You can get: shoes", "Можете добити: обућа");
      assertThat(centre("en", "ca-obr")).doesNotContain("You can get: shoes");

      button(page, "Take down").click();
      says(page, "Taken down");
      Product.eventually(SOON, () -> !centre("en", "pc-pri").contains("You can get: shoes"));
      button(page, "Put back").click();
      says(page, "posted again");
      Product.eventually(SOON, () -> centre("en", "pc-pri").contains("You can get: shoes"));

      button(page, "Change").click();
      page.waitForCondition(
          () -> page.locator("[id='post:where']").inputValue().equals("storeroom"));
      choose(page, "where", "gate");
      button(page, "Save and publish").click();
      says(page, "Changed");
      Product.eventually(SOON, () -> centre("en", "pc-pri").contains("Where: gate"));
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void theScreensAreAccessibleAndFit(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      page.navigate(board("ca-sje"));
      choose(page, "phrase", "room-change");
      page.locator("[id='post:number']").waitFor();
      fill(page, "number", "12");
      choose(page, "where", "office");
      fill(page, "firstDay", TOMORROW);
      fill(page, "from", "10:00");
      button(page, language.equals("en") ? "Post" : "Објавите").click();
      page.locator(".posted > li").first().waitFor();
      page.locator(".posted summary").first().click();
      Look.picture(page, "notices-" + width);
      Look.isGood(page, "notices " + width);
      for (String reader : new String[] {"en", "sr", "ar", "ur", "bn"}) {
        page.navigate(product().address() + "/" + reader + "/centres/ca-sje");
        page.locator(".board li").first().waitFor();
        Look.picture(page, "board-" + reader + "-" + width);
        Look.isGood(page, "board " + reader + " " + width);
      }
      assertThat(complaints).isEmpty();
    }
  }

  private static void choose(Page page, String field, String value) {
    page.locator("[id='post:" + field + "']").selectOption(value);
  }

  private static void fill(Page page, String field, String value) {
    page.locator("[id='post:" + field + "']").fill(value);
  }

  private static String board(String centre) {
    return product().address() + "/admin/notices.xhtml?centre=" + centre;
  }

  private static String centre(String language, String code) {
    return product().get("/" + language + "/centres/" + code).body();
  }
}
