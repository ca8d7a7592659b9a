package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often pages are opened, from the reader to the desk. */
class CountsIT extends DeskCase {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void whatReadersOpenIsCountedAndWhatIsSeldomIsNotShown() {
    for (int i = 0; i < 6; i++) {
      assertThat(product().get("/rn/topics/around-you").statusCode()).isEqualTo(200);
    }
    product().get("/rn/topics/no-such-topic");
    product().get("/ne/topics/around-you");
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      Product.eventually(
          SOON,
          () -> {
            page.navigate(product().address() + "/admin/counts.xhtml?device=phone");
            return page.locator("main").innerText().contains("topics/around-you");
          });
      String row =
          page.locator("tr", new Page.LocatorOptions().setHasText("topics/around-you")).innerText();
      assertThat(row).contains("6", "<5");
      assertThat(page.locator("main").innerText()).doesNotContain("no-such-topic");
      page.navigate(product().address() + "/admin/counts.xhtml?device=kiosk&month=2020-01");
      assertThat(page.locator(".empty").innerText()).contains("Nothing was opened");
      assertThat(complaints).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void theScreenIsAccessibleAndFits(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "editor", language);
      page.navigate(product().address() + "/admin/counts.xhtml");
      Look.picture(page, "counts-" + width);
      Look.isGood(page, "counts " + width);
      assertThat(complaints).isEmpty();
    }
  }
}
