package rs.putokaz.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of the back-office that shares its instance with others, each with items of its own. */
abstract class DeskCase {

  private static final String PASSWORD = "putokaz-demo-2026";

  static Browser browser;

  /** What the pages that were opened have complained about. */
  final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void open() {
    product();
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  static Product product() {
    return Product.desk();
  }

  Page signIn(BrowserContext context, String role, String language) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(product().address())) {
            complaints.add("foreign request: " + request.url());
          }
        });
    page.navigate(product().address() + "/admin/");
    page.locator("a.choice[lang='" + language + "']").click();
    page.locator("html[lang='" + language + "']").waitFor();
    page.locator("[id='signIn:email']").fill(role + "@demo.example");
    page.locator("[id='signIn:password']").fill(PASSWORD);
    page.locator("[id='signIn:go']").click();
    page.locator("nav").first().waitFor();
    return page;
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static void says(Page page, String words) {
    page.locator("[id='notes']").getByText(words).first().waitFor();
  }

  static void choose(Page page, String id, int number) {
    page.locator("[id='" + id + "']").selectOption(new SelectOption().setIndex(number));
  }

  static HttpResponse<String> reader(String slug) {
    return product().get("/sr/info/" + slug);
  }
}
