package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in with more than a password, staying signed in, and being signed out. */
class SecurityIT {

  private static final String PASSWORD = DeskClient.PASSWORD;
  private static final String TYPED = "Текст који још није сачуван";

  @TempDir private static Path folder;

  private static OidcServer provider;
  private static Product product;
  private static DeskDatabase database;
  private static Browser browser;

  @BeforeAll
  static void start() {
    provider = new OidcServer();
    product =
        Product.startFilled(
            folder.resolve("data"),
            Map.of(
                "PUTOKAZ_SECOND_FACTOR",
                "required",
                "PUTOKAZ_OIDC_ISSUER",
                provider.issuer(),
                "PUTOKAZ_OIDC_CLIENT_ID",
                OidcServer.CLIENT,
                "PUTOKAZ_OIDC_CLIENT_SECRET",
                OidcServer.SECRET,
                "PUTOKAZ_OIDC_NAME",
                "Пример"));
    product.awaitDesk();
    database = new DeskDatabase(product);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
    provider.close();
  }

  @Test
  void whoMayPublishSetsUpAnAppFirstAndThenSignsInWithItsCodes() {
    database.addPerson("publisher@example.org", "editor");
    String secret;
    String recovery;
    String used;
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "publisher@example.org", "en");
      page.navigate(product.address() + "/admin/articles.xhtml");
      assertThat(page.url()).endsWith("/account.xhtml");
      assertThat(page.locator("main").innerText()).contains("First set up a second step");
      DeskCase.button(page, "Set up an app").click();
      page.locator(".qr").waitFor();
      Look.isGood(page, "an app is set up");
      secret = page.locator("#secret").innerText().replace(" ", "");
      page.locator("[id='factors:code']").fill(code(secret, 0));
      DeskCase.button(page, "Confirm").click();
      page.locator(".codes li").first().waitFor();
      assertThat(page.locator(".codes li").count()).isEqualTo(10);
      Look.isGood(page, "recovery codes");
      recovery = page.locator(".codes code").first().innerText();
      page.navigate(product.address() + "/admin/articles.xhtml");
      assertThat(page.url()).endsWith("/articles.xhtml");
    }
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "publisher@example.org", "sr");
      page.navigate(product.address() + "/admin/articles.xhtml?show=all");
      assertThat(page.url()).endsWith("/second-factor.xhtml");
      Look.isGood(page, "the second step");
      prove(page, "000000");
      page.locator(".note.fault").filter(visible()).first().waitFor();
      used = code(secret, 1);
      prove(page, used);
      page.waitForURL("**/articles.xhtml?show=all");
    }
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "publisher@example.org", "en");
      prove(page, used);
      page.locator(".note.fault").filter(visible()).first().waitFor();
      prove(page, recovery);
      page.locator("nav").first().waitFor();
    }
  }

  @Test
  void aPasskeyLetsInAfterThePassword() {
    database.addPerson("chief@example.org", "administrator");
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "chief@example.org", "en");
      withAuthenticator(context, page);
      page.locator("[id='factors:passkeyName']").fill("My key");
      DeskCase.button(page, "Add a passkey").first().click();
      page.locator(".codes li").first().waitFor();
      assertThat(page.locator(".keys").first().innerText()).contains("My key");
      page.navigate(product.address() + "/admin/people.xhtml");
      assertThat(page.locator("h1").innerText()).isEqualTo("People");

      leave(page);
      signInOn(page, "chief@example.org", "en");
      assertThat(page.url()).endsWith("/second-factor.xhtml");
      DeskCase.button(page, "Use a passkey").first().click();
      page.locator("nav.crumbs").waitFor();
      page.navigate(product.address() + "/admin/people.xhtml");
      assertThat(page.locator("h1").innerText()).isEqualTo("People");
    }
  }

  @Test
  void whatWasTypedIsBackAfterTheSessionEndedInMidTyping() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "author@demo.example", "en");
      page.navigate(product.address() + "/admin/new-article.xhtml");
      page.locator("[id='new:title']").fill(TYPED);
      page.locator("[id='new:slug']").fill("kept");
      database.execute("update desk.session set ended_at = now()");
      DeskCase.button(page, "Create the article").click();
      signInOn(page, "author@demo.example", "en");
      page.navigate(product.address() + "/admin/new-article.xhtml");

      assertThat(page.locator("[id='new:title']").inputValue()).isEqualTo(TYPED);
      assertThat(page.locator("[id='new:slug']").inputValue()).isEqualTo("kept");
      assertThat(page.locator(".kept").innerText()).contains("put back");
      Look.isGood(page, "what was typed is back");
      DeskCase.button(page, "Discard it").click();
      assertThat(page.locator("[id='new:title']").inputValue()).isEmpty();
      assertThat(page.locator("[id='new:slug']").inputValue()).isEmpty();
      page.locator("[id='new:title']").fill(TYPED);
      assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(1);
      leave(page);
      assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void aPageSaysBeforehandThatTheSessionEndsAndAfterwardsThatItHas() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "translator@demo.example", "sr");
      page.navigate(product.address() + "/admin/article.xhtml?slug=doctor&language=sw");
      page.locator("[id='article:title']").fill(TYPED);
      usedMinutesAgo("translator@demo.example", 59);
      lookAgain(page);
      page.locator("#watch-soon").waitFor();
      Look.isGood(page, "the warning");
      DeskCase.button(page, "Останите пријављени").click();
      page.locator("#watch-soon").waitFor(hidden());
      usedMinutesAgo("translator@demo.example", 61);
      page.locator("[id='article:title']").fill(TYPED + "!");
      page.locator("#watch-over").waitFor();
      Look.isGood(page, "the end");
      assertThat(page.locator("[id='article:title']").inputValue()).isEqualTo(TYPED + "!");
      DeskCase.button(page, "Пријавите се поново").click();
      signInOn(page, "translator@demo.example", "sr");
      page.navigate(product.address() + "/admin/article.xhtml?slug=doctor&language=sw");
      assertThat(page.locator("[id='article:title']").inputValue()).isEqualTo(TYPED + "!");
    }
  }

  @Test
  void peopleSeeWhereTheyAreSignedInAndSignOutThere() {
    try (BrowserContext here = browser.reader(1280, true);
        BrowserContext there = browser.reader(360, true)) {
      Page elsewhere = signIn(there, "reviewer@demo.example", "en");
      Page page = signIn(here, "reviewer@demo.example", "en");
      page.navigate(product.address() + "/admin/account.xhtml");
      assertThat(page.locator("#sessions").innerText())
          .contains("Chrome · Linux")
          .containsPattern("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");
      DeskCase.button(page, "Sign out everywhere else").click();
      page.locator("[id='notes']").getByText("everywhere else").first().waitFor();

      elsewhere.navigate(product.address() + "/admin/articles.xhtml");
      assertThat(elsewhere.url()).endsWith("/sign-in.xhtml");
      page.navigate(product.address() + "/admin/articles.xhtml");
      assertThat(page.url()).endsWith("/articles.xhtml");
    }
  }

  @Test
  void anotherPasswordIsChosenFirstWhenItIsRequired() {
    database.addPerson("forced@example.org", "author");
    database.execute(
        "update desk.person set change_password = true where email = 'forced@example.org'");
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = signIn(context, "forced@example.org", "en");
      page.navigate(product.address() + "/admin/articles.xhtml");
      assertThat(page.url()).endsWith("/account.xhtml");
      Look.isGood(page, "another password is required");
      page.locator("[id='change:present']").fill(PASSWORD);
      page.locator("[id='change:wanted']").fill("another long password");
      page.locator("[id='change:again']").fill("another long password");
      DeskCase.button(page, "Change the password").click();
      page.locator("[id='notes']").getByText("changed").first().waitFor();
      page.navigate(product.address() + "/admin/articles.xhtml");
      assertThat(page.url()).endsWith("/articles.xhtml");
    }
  }

  @Test
  void aProviderOfIdentitiesLetsInWhoWasInvitedAndNobodyElse() {
    assertThat(byProvider("author@demo.example", UnaryOperator.identity())).isTrue();
    assertThat(byProvider("Author@Demo.example", UnaryOperator.identity())).isTrue();
    assertThat(byProvider("stranger@example.org", UnaryOperator.identity())).isFalse();
    assertThat(byProvider("author@demo.example", claims -> claims.claim("email_verified", false)))
        .isFalse();
    assertThat(byProvider("author@demo.example", claims -> claims.claim("nonce", "another")))
        .isFalse();
    assertThat(byProvider("author@demo.example", claims -> claims.audience("another"))).isFalse();
    assertThat(byProvider("author@demo.example", claims -> claims.issuer("http://127.0.0.1:1")))
        .isFalse();
    assertThat(
            byProvider(
                "author@demo.example", claims -> claims.expirationTime(Date.from(Instant.EPOCH))))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void theAccountIsAccessibleAndFits(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "author@demo.example", language);
      page.navigate(product.address() + "/admin/account.xhtml");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
      Look.isGood(page, "the account");
    }
  }

  private static boolean byProvider(String email, UnaryOperator<JWTClaimsSet.Builder> twist) {
    provider.answersAs(email, twist);
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = context.newPage();
      page.navigate(product.address() + "/admin/");
      page.locator("#provider").click();
      page.locator("nav.crumbs, .note.fault").first().waitFor();
      return page.locator(".note.fault").count() == 0;
    }
  }

  private static Page signIn(BrowserContext context, String email, String language) {
    Page page = context.newPage();
    page.navigate(product.address() + "/admin/");
    signInOn(page, email, language);
    return page;
  }

  private static void signInOn(Page page, String email, String language) {
    page.locator("[id='signIn:email']").waitFor();
    page.locator("a.choice[lang='" + language + "']").click();
    page.locator("html[lang='" + language + "']").waitFor();
    page.locator("[id='signIn:email']").fill(email);
    page.locator("[id='signIn:password']").fill(PASSWORD);
    page.locator("[id='signIn:go']").click();
    page.locator("nav, [id='proof:code']").first().waitFor();
  }

  private static void leave(Page page) {
    page.locator(".who summary").click();
    page.locator("[id='leave:go']").click();
    page.locator("[id='signIn:email']").waitFor();
  }

  private static void prove(Page page, String code) {
    page.locator("[id='proof:code']").fill(code);
    page.locator("[id='proof:go']").click();
  }

  private static void usedMinutesAgo(String email, int minutes) {
    database.execute(
        "update desk.session set used_at = now() - interval '"
            + minutes
            + " minutes' where person = (select id from desk.person where email = '"
            + email
            + "')");
  }

  /** As when somebody comes back to the tab. */
  private static void lookAgain(Page page) {
    page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
  }

  private static void withAuthenticator(BrowserContext context, Page page) {
    CDPSession devtools = context.newCDPSession(page);
    devtools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    JsonObject wrapped = new JsonObject();
    wrapped.add("options", options);
    devtools.send("WebAuthn.addVirtualAuthenticator", wrapped);
  }

  private static Locator.FilterOptions visible() {
    return new Locator.FilterOptions().setVisible(true);
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  /** What an authenticator app shows, so many steps of thirty seconds from now. */
  private static String code(String base32, int steps) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(decode(base32), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / 30 + steps;
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decode(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    int bits = 0;
    int held = 0;
    for (char letter : base32.toCharArray()) {
      bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
      held += 5;
      if (held >= 8) {
        held -= 8;
        bytes.put((byte) (bits >> held));
      }
    }
    return bytes.array();
  }
}
