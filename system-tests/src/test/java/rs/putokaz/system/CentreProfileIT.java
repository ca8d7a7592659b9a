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

/** Who helps in a centre and when, what it writes into national articles, and today's timetable. */
class CentreProfileIT extends DeskCase {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Test
  void aServiceIsReadInEveryLanguageAtOnce() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(admin("services.xhtml?centre=pc-bos"));
      choose(page, "list:kind", "lawyer");
      page.locator("[id='list:organisation']").fill("APC");
      choose(page, "list:sector", "legal-aid");
      choose(page, "list:where", "office");
      Locator hours = page.locator("[id='list'] .line").first();
      hours.locator("input[value=MONDAY]").check();
      hours.locator("input[value=TUESDAY]").check();
      hours.locator("input[value=WEDNESDAY]").check();
      hours.locator("input[type=time]").nth(0).fill("15:00");
      hours.locator("input[type=time]").nth(1).fill("09:00");
      page.locator("[id='list:languages'] input[value=ar]").check();
      button(page, "List").click();
      says(page, "Write from when to when");
      hours.locator("input[type=time]").nth(1).fill("17:00");
      button(page, "Add days").click();
      page.locator("[id='list'] input[type=date]").nth(2).waitFor();
      page.locator("[id='list'] input[type=date]")
          .first()
          .fill(LocalDate.now().plusDays(9).toString());
      button(page, "List").click();
      says(page, "Listed");

      Product.eventually(SOON, () -> centre("en", "pc-bos").contains("APC"));
      assertThat(centre("en", "pc-bos"))
          .contains("lawyer (free)", "Monday – Wednesday", "15:00–17:00", "closed", "العربية");
      assertThat(centre("sr-latn", "pc-bos")).contains("ponedeljak – sreda", "APC", "zatvoreno");
      assertThat(centre("ar", "pc-bos")).contains("APC").doesNotContain("lawyer (free)");

      button(page, "Take off").click();
      says(page, "Taken off");
      Product.eventually(SOON, () -> !centre("en", "pc-bos").contains("APC"));
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void whatACentreWritesStandsInTheNationalArticleUnderItsName() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(admin("slots.xhtml?centre=ca-vra&language=en"));
      Locator gate =
          page.locator(".posted > li")
              .filter(new Locator.FilterOptions().setHasText("gate is open"));
      gate.locator("textarea").fill("The gate of Vranje is open from 6 to 22.");
      button(page, "Save and publish").click();
      says(page, "Saved");

      Product.eventually(
          SOON,
          () -> product().get("/en/info/movement").body().contains("The gate of Vranje is open"));
      String article = product().get("/en/info/movement").body();
      assertThat(article).contains("In your centre", "Asylum Centre Vranje");
      assertThat(product().get("/en/info/absence").body()).contains("The gate of Vranje is open");
      assertThat(centre("en", "ca-vra")).doesNotContain("The gate of Vranje is open");
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void whatIsTodayStandsInTheTimetableAndInTheFeed() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(admin("notices.xhtml?centre=pc-bos"));
      choose(page, "post:phrase", "activity");
      page.locator("[id='post:what'] option[value=film]").waitFor(Look.attached());
      choose(page, "post:what", "film");
      choose(page, "post:where", "common-room");
      page.locator("[id='post:firstDay']").fill(LocalDate.now().toString());
      page.locator("[id='post:lastDay']").fill(LocalDate.now().plusDays(3).toString());
      page.locator("[id='post:from']").fill("18:00");
      button(page, "Post").click();
      says(page, "Posted");

      Product.eventually(SOON, () -> centre("en", "pc-bos").contains("film – common room"));
      page.navigate(product().address() + "/en/centres/pc-bos");
      assertThat(page.locator("section[aria-labelledby=today] li").innerText())
          .contains("18:00", "film – common room");
      String feed = product().get("/en/centres/pc-bos/notices.atom").body();
      assertThat(feed)
          .contains("<title>What happens here – ", "film – common room", "urn:uuid:", "<updated>2");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void theScreensAreAccessibleAndFit(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      page.navigate(admin("services.xhtml?centre=pc-som"));
      choose(page, "list:kind", "doctor");
      choose(page, "list:sector", "health");
      choose(page, "list:where", "clinic");
      Locator hours = page.locator("[id='list'] .line").first();
      hours.locator("input[type=time]").nth(0).fill("09:00");
      hours.locator("input[type=time]").nth(1).fill("13:00");
      page.locator("[id='list:languages'] input[value=ur]").check();
      page.locator("[id='list:phone']").fill("+381 11 1234567");
      button(page, language.equals("en") ? "List" : "Ставите на списак").click();
      page.locator("[id=listed] .posted > li").first().waitFor();
      Look.picture(page, "services-" + width);
      Look.isGood(page, "services " + width);
      for (String screen :
          new String[] {
            "slots.xhtml?centre=pc-som",
            "centre.xhtml?slug=pc-som",
            "centres.xhtml",
            "coverage.xhtml?needed=yes"
          }) {
        page.navigate(admin(screen));
        Look.picture(page, "profile-" + screen.replaceAll("\\W.*", "") + "-" + width);
        Look.isGood(page, screen + " " + width);
      }
      for (String reader : new String[] {"en", "sr", "ar", "ur", "bn"}) {
        page.navigate(product().address() + "/" + reader + "/centres/pc-som");
        page.locator(".services li").first().waitFor();
        Look.picture(page, "centre-services-" + reader + "-" + width);
        Look.isGood(page, "services of a centre " + reader + " " + width);
      }
      assertThat(complaints).isEmpty();
    }
  }

  private static void choose(Page page, String field, String value) {
    page.locator("[id='" + field + "']").selectOption(value);
  }

  private static String admin(String screen) {
    return product().address() + "/admin/" + screen;
  }

  private static String centre(String language, String code) {
    return product().get("/" + language + "/centres/" + code).body();
  }
}
