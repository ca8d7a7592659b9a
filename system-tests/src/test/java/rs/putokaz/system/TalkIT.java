package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the people of the desk talk about texts, and the letters that they get. */
class TalkIT {

  private static final String PASSWORD = "putokaz-demo-2026";
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  @TempDir private static Path folder;

  private static GreenMail post;
  private static Product product;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    product =
        Product.startFilled(
            folder.resolve("data"),
            "--mail-host",
            "127.0.0.1",
            "--mail-port",
            Integer.toString(post.getSmtp().getPort()),
            "--mail-encryption",
            "none",
            "--mail-from",
            "desk@info.example");
    // It is deployed after the portal.
    Product.eventually(
        Duration.ofMinutes(4), () -> product.get("/admin/sign-in.xhtml").statusCode() == 200);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    product.close();
    post.stop();
  }

  @Test
  void aReviewerGivesATaskAtABlockAndTheAuthorHearsOfItAndDoesIt() {
    try (BrowserContext one = browser.reader(360, true);
        BrowserContext other = browser.reader(1280, true)) {
      Page reviewing = signIn(one, "reviewer", "en");
      reviewing.navigate(product.address() + "/admin/article.xhtml?slug=doctor");
      Locator block = reviewing.locator(".blocks .talk").first();
      button(block, "Comment").click();
      block.locator("textarea.naming").last().pressSequentially("Which one? @demo auth");
      reviewing.locator("#naming-list [role=option]").first().waitFor();
      reviewing.keyboard().press("Enter");
      block.locator("textarea.naming").last().pressSequentially("see https://law.example/x.");
      block.locator("select").selectOption("Demo author");
      button(block, "Add the comment").click();
      says(reviewing, "added");
      assertThat(block.locator(".thread a").getAttribute("href"))
          .isEqualTo("https://law.example/x");

      MimeMessage letter = letter("author@demo.example", "gave you a task|даје задатак");
      assertThat(text(letter)).contains("Which one? @author@demo.example");

      Page writing = signIn(other, "author", "en");
      assertThat(writing.locator(".inbox-go .count").innerText()).containsPattern("[1-9]");
      writing.navigate(product.address() + "/admin/inbox.xhtml");
      writing.locator(".told a[href*='slug=doctor']").first().click();
      writing.waitForURL("**/article.xhtml?*");
      writing.locator("[id='article:summary']").fill("Typed and not yet saved.");
      Locator answered = writing.locator(".blocks .talk").first();
      button(answered, "1 comment").click();
      answered.locator("textarea.naming").first().fill("Any doctor of the health centre.");
      button(answered, "Reply").click();
      says(writing, "reply is added");
      button(answered, "Resolve").click();
      says(writing, "resolved");
      assertThat(writing.locator("[id='article:summary']").inputValue())
          .isEqualTo("Typed and not yet saved.");

      writing.navigate(product.address() + "/admin/inbox.xhtml");
      button(writing, "Open again").click();
      says(writing, "open again");
      button(writing, "Done").click();
      says(writing, "is done");
      assertThat(letter("reviewer@demo.example", "replied|одговара")).isNotNull();
    }
  }

  @Test
  void aTextThatGoesToReviewCallsTheReviewerAndComesBackWithAReason() {
    try (BrowserContext one = browser.reader(1280, true);
        BrowserContext other = browser.reader(360, true)) {
      Page writing = signIn(one, "author", "en");
      writing.navigate(product.address() + "/admin/article.xhtml?slug=intention");
      writing.locator("[id='article:summary']").fill("Како да изразите намеру.");
      button(writing, "Send to review").click();
      says(writing, "review");
      assertThat(letter("reviewer@demo.example", "asks for a review|тражи проверу")).isNotNull();

      Page reviewing = signIn(other, "reviewer", "en");
      reviewing.navigate(product.address() + "/admin/article.xhtml?slug=intention");
      reviewing.locator("[id='article:reason']").fill("Say where.");
      button(reviewing, "Send back to the author").click();
      says(reviewing, "draft again");

      writing.navigate(product.address() + "/admin/inbox.xhtml");
      assertThat(writing.locator(".told").first().innerText()).contains("Say where.");
    }
  }

  @Test
  void whoForgotThePasswordGetsALinkAndNobodyLearnsWhoWorksHere() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      List<String> answers = new ArrayList<>();
      for (String address : List.of("nobody@demo.example", "translator@demo.example")) {
        page.navigate(product.address() + "/admin/sign-in.xhtml");
        page.locator("a[href*='forgotten']").click();
        page.locator("[id='forgotten:email']").fill(address);
        page.locator("[id='forgotten:go']").click();
        page.locator(".note.ok").waitFor();
        answers.add(page.locator("main").innerText());
      }
      assertThat(answers.get(0)).isEqualTo(answers.get(1));

      MimeMessage letter = letter("translator@demo.example", "Нова лозинка");
      Matcher link = Pattern.compile("token=(\\S+)").matcher(text(letter));
      assertThat(link.find()).isTrue();
      page.navigate(product.address() + "/admin/invitation.xhtml?token=" + link.group(1));
      page.locator("[id='invitation:password']").fill("one more long password");
      page.locator("[id='invitation:again']").fill("one more long password");
      page.locator("[id='invitation:go']").click();
      page.waitForURL("**/sign-in.xhtml*");
      page.locator("[id='signIn:email']").fill("translator@demo.example");
      page.locator("[id='signIn:password']").fill("one more long password");
      page.locator("[id='signIn:go']").click();
      page.locator(".rail nav").waitFor();
    }
  }

  @Test
  void anInvitationGoesByMailAndTheAdministratorSeesThatItLeft() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "administrator", "en");
      page.navigate(product.address() + "/admin/people.xhtml");
      page.locator("[id='invite:name']").fill("New editor");
      page.locator("[id='invite:email']").fill("new.editor@example.org");
      page.locator("[id='invite'] .ticks label").getByText("Editor").click();
      button(page, "Make the invitation").click();
      says(page, "went out by mail");
      assertThat(page.locator("#invite-link").count()).isZero();
      assertThat(text(letter("new.editor@example.org", "Позив"))).contains("token=");

      page.navigate(product.address() + "/admin/mail.xhtml");
      assertThat(page.locator("main").innerText())
          .contains("ne…@example.org")
          .doesNotContain("new.editor@example.org");
    }
  }

  @Test
  void onlyAdministratorsSeeTheMail() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product.address() + "/admin/mail.xhtml");
      assertThat(page.locator("h1").innerText()).isEqualTo("You may not see this page");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,en", "360,sr"})
  void everyPageIsAccessibleAndFits(int width, String language) {
    try (BrowserContext context = browser.reader(width, true)) {
      Page page = signIn(context, "administrator", language);
      for (String path :
          List.of(
              "inbox.xhtml",
              "mail.xhtml",
              "article.xhtml?slug=emergency-numbers",
              "forgotten.xhtml")) {
        complaints.clear();
        page.navigate(product.address() + "/admin/" + path);
        assertThat(page.locator("h1").count()).as(path).isPositive();
        if (path.startsWith("article")) {
          Locator first = page.locator(".blocks .talk").first();
          first.locator("button").first().click();
          first.locator("textarea").waitFor();
          first.locator("textarea").fill("@");
        }
        look(page);
        assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
      }
    }
  }

  private void look(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    new AxeBuilder(page)
        .setLegacyMode(true)
        .options(options)
        .withTags(STANDARDS)
        .analyze()
        .getViolations()
        .forEach(rule -> complaints.add(rule.getId() + ": " + rule.getNodes().get(0).getHtml()));
    if (!Boolean.TRUE.equals(
        page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))) {
      complaints.add("horizontal scroll");
    }
  }

  /** Waits for a letter to that address whose subject has those words. */
  private static MimeMessage letter(String recipient, String subject) {
    List<MimeMessage> found = new ArrayList<>();
    Product.eventually(
        Duration.ofSeconds(30),
        () -> {
          Arrays.stream(post.getReceivedMessages())
              .filter(one -> isTo(one, recipient, Pattern.compile(subject)))
              .forEach(found::add);
          return !found.isEmpty();
        });
    return found.get(0);
  }

  private static boolean isTo(MimeMessage message, String recipient, Pattern subject) {
    try {
      return GreenMailUtil.getAddressList(message.getAllRecipients()).equals(recipient)
          && subject.matcher(message.getSubject()).find();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) {
    try {
      return (String) ((Multipart) message.getContent()).getBodyPart(0).getContent();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Page signIn(BrowserContext context, String role, String language) {
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.navigate(product.address() + "/admin/");
    page.locator("a.choice[lang='" + language + "']").click();
    page.locator("html[lang='" + language + "']").waitFor();
    page.locator("[id='signIn:email']").fill(role + "@demo.example");
    page.locator("[id='signIn:password']").fill(PASSWORD);
    page.locator("[id='signIn:go']").click();
    page.locator(".rail nav").waitFor();
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private static Locator button(Locator part, String name) {
    return part.getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private static void says(Page page, String words) {
    page.locator("[id='notes']").getByText(words).first().waitFor();
  }
}
