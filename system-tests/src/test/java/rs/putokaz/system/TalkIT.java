package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the people of the desk talk about texts, and the letters that they get. */
class TalkIT extends DeskCase {

  private static final String AUTHOR = "talk-author@example.org";
  private static final String REVIEWER = "talk-reviewer@example.org";
  private static final String TRANSLATOR = "talk-translator@example.org";

  @BeforeAll
  static void addPeople() {
    DeskDatabase database = new DeskDatabase(product());
    database.addPerson(AUTHOR, "author", "Talk author");
    database.addPerson(REVIEWER, "reviewer", "Talk reviewer");
    database.addPerson(TRANSLATOR, "translator", "Talk translator");
  }

  @Test
  void aReviewerGivesATaskAtABlockAndTheAuthorHearsOfItAndDoesIt() {
    try (BrowserContext one = browser.reader(360, true);
        BrowserContext other = browser.reader(1280, true)) {
      Page reviewing = signInAs(one, REVIEWER, "en");
      reviewing.navigate(product().address() + "/admin/article.xhtml?slug=my-rights");
      Locator block = reviewing.locator(".blocks .talk").first();
      press(block, "Comment");
      block.locator("textarea.naming").last().pressSequentially("Which one? @talk auth");
      reviewing.locator("#naming-list [role=option]").first().waitFor();
      reviewing.keyboard().press("Enter");
      block.locator("textarea.naming").last().pressSequentially("see https://law.example/x.");
      block.locator("select").selectOption("Talk author");
      press(block, "Add the comment");
      says(reviewing, "added");
      assertThat(block.locator(".thread a").getAttribute("href"))
          .isEqualTo("https://law.example/x");

      MimeMessage letter = letter(AUTHOR, "gave you a task|даје задатак");
      assertThat(text(letter)).contains("Which one? @" + AUTHOR);

      Page writing = signInAs(other, AUTHOR, "en");
      assertThat(writing.locator(".inbox-go .count").innerText()).containsPattern("[1-9]");
      writing.navigate(product().address() + "/admin/inbox.xhtml");
      writing.locator(".told a[href*='slug=my-rights']").first().click();
      writing.waitForURL("**/article.xhtml?*");
      writing.locator("[id='article:summary']").fill("Typed and not yet saved.");
      Locator answered = writing.locator(".blocks .talk").first();
      press(answered, "1 comment");
      answered.locator("textarea.naming").first().fill("Any doctor of the health centre.");
      press(answered, "Reply");
      says(writing, "reply is added");
      press(answered, "Resolve");
      says(writing, "resolved");
      assertThat(writing.locator("[id='article:summary']").inputValue())
          .isEqualTo("Typed and not yet saved.");

      writing.navigate(product().address() + "/admin/inbox.xhtml");
      press(writing, "Open again");
      says(writing, "open again");
      press(writing, "Done");
      says(writing, "is done");
      assertThat(letter(REVIEWER, "replied|одговара")).isNotNull();
    }
  }

  @Test
  void aTextThatGoesToReviewCallsTheReviewerAndComesBackWithAReason() {
    try (BrowserContext one = browser.reader(1280, true);
        BrowserContext other = browser.reader(360, true)) {
      Page writing = signInAs(one, AUTHOR, "en");
      writing.navigate(product().address() + "/admin/article.xhtml?slug=house-rules");
      writing.locator("[id='article:summary']").fill("Како да изразите намеру.");
      press(writing, "Send to review");
      says(writing, "review");
      assertThat(letter(REVIEWER, "asks for a review|тражи проверу")).isNotNull();

      Page reviewing = signInAs(other, REVIEWER, "en");
      reviewing.navigate(product().address() + "/admin/article.xhtml?slug=house-rules");
      reviewing.locator("[id='article:reason']").fill("Say where.");
      press(reviewing, "Send back to the author");
      says(reviewing, "draft again");

      writing.navigate(product().address() + "/admin/inbox.xhtml");
      assertThat(writing.locator(".told").first().innerText()).contains("Say where.");
    }
  }

  @Test
  void whoForgotThePasswordGetsALinkAndNobodyLearnsWhoWorksHere() {
    try (BrowserContext context = browser.reader(360, true)) {
      Page page = context.newPage();
      List<String> answers = new ArrayList<>();
      for (String address : List.of("nobody@demo.example", TRANSLATOR)) {
        page.navigate(product().address() + "/admin/sign-in.xhtml");
        page.locator("a[href*='forgotten']").click();
        page.locator("[id='forgotten:email']").fill(address);
        page.locator("[id='forgotten:go']").click();
        page.locator(".note.ok").waitFor();
        answers.add(page.locator("main").innerText());
      }
      assertThat(answers.get(0)).isEqualTo(answers.get(1));

      MimeMessage letter = letter(TRANSLATOR, "Нова лозинка");
      Matcher link = Pattern.compile("token=(\\S+)").matcher(text(letter));
      assertThat(link.find()).isTrue();
      page.navigate(product().address() + "/admin/invitation.xhtml?token=" + link.group(1));
      page.locator("[id='invitation:password']").fill("one more long password");
      page.locator("[id='invitation:again']").fill("one more long password");
      page.locator("[id='invitation:go']").click();
      page.waitForURL("**/sign-in.xhtml*");
      page.locator("[id='signIn:email']").fill(TRANSLATOR);
      page.locator("[id='signIn:password']").fill("one more long password");
      page.locator("[id='signIn:go']").click();
      page.locator(".rail nav").waitFor();
    }
  }

  @Test
  void anInvitationGoesByMailAndTheAdministratorSeesThatItLeft() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "administrator", "en");
      page.navigate(product().address() + "/admin/people.xhtml");
      page.locator("[id='invite:name']").fill("New editor");
      page.locator("[id='invite:email']").fill("new.editor@example.org");
      page.locator("[id='invite'] .ticks label").getByText("Editor").click();
      press(page, "Make the invitation");
      says(page, "went out by mail");
      assertThat(page.locator("#invite-link").count()).isZero();
      assertThat(text(letter("new.editor@example.org", "Позив"))).contains("token=");

      page.navigate(product().address() + "/admin/mail.xhtml");
      assertThat(page.locator("main").innerText())
          .contains("ne…@example.org")
          .doesNotContain("new.editor@example.org");
    }
  }

  @Test
  void onlyAdministratorsSeeTheMail() {
    try (BrowserContext context = browser.reader(1280, true)) {
      Page page = signIn(context, "editor", "en");
      page.navigate(product().address() + "/admin/mail.xhtml");
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
        page.navigate(product().address() + "/admin/" + path);
        assertThat(page.locator("h1").count()).as(path).isPositive();
        if (path.startsWith("article")) {
          Locator first = page.locator(".blocks .talk").first();
          first.locator("button").first().click();
          first.locator("textarea").waitFor();
          first.locator("textarea").fill("@");
        }
        complaints.addAll(Look.faults(page));
        assertThat(complaints).as("%s at %d px in %s", path, width, language).isEmpty();
      }
    }
  }

  private static void press(Locator part, String name) {
    part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  /** Waits for a letter to that address whose subject has those words. */
  private static MimeMessage letter(String recipient, String subject) {
    List<MimeMessage> found = new ArrayList<>();
    Product.eventually(
        Duration.ofSeconds(30),
        () -> {
          Arrays.stream(Product.neighbours().post().getReceivedMessages())
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
}
