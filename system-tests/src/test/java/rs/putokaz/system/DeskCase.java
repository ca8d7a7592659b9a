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

/**
 * A test of the back-office that shares its instance with others. Each changes only items of its
 * own, and only people that it made itself.
 */
abstract class DeskCase {

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
    return signInAs(context, role + "@demo.example", language);
  }

  Page signInAs(BrowserContext context, String email, String language) {
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
    page.locator("[id='signIn:email']").fill(email);
    page.locator("[id='signIn:password']").fill(DeskClient.PASSWORD);
    page.locator("[id='signIn:go']").click();
    page.locator("nav").first().waitFor();
    return page;
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses the first of the buttons of that name. */
  static void press(Page page, String name) {
    button(page, name).first().click();
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
