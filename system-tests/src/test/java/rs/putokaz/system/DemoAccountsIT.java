package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts whose password everybody may know. */
class DemoAccountsIT {

  @TempDir private Path folder;

  @Test
  void theyAreClosedWhenTheSameDataAreNoDemonstrationAnyMoreAndOpenWhenTheyAreAgain() {
    // The folder was filled by a demonstration, whose accounts all tests of the desk sign in with.
    try (Product product = Product.startFilled(folder.resolve("data"), "--no-demo");
        Browser browser = new Browser()) {
      assertThat(canSignIn(product, browser)).isFalse();

      product.close();
      product.restart();
      assertThat(canSignIn(product, browser)).isTrue();
    }
  }

  private static boolean canSignIn(Product product, Browser browser) {
    product.awaitDesk();
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = context.newPage();
      page.navigate(product.address() + "/admin/");
      page.locator("[id='signIn:email']").fill("editor@demo.example");
      page.locator("[id='signIn:password']").fill("putokaz-demo-2026");
      page.locator("[id='signIn:go']").click();
      page.locator(".note.fault, nav").first().waitFor();
      return page.locator(".note.fault").count() == 0;
    }
  }
}
