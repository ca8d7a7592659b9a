package rs.putokaz.desk.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rs.putokaz.desk.TestWork;
import rs.putokaz.desk.article.ArticleDesk;
import rs.putokaz.desk.article.SlugTakenException;
import rs.putokaz.desk.item.RefusedChangeException;
import rs.putokaz.desk.item.RefusedChangeException.Reason;
import rs.putokaz.desk.person.Grant;
import rs.putokaz.desk.person.Role;
import rs.putokaz.published.document.Edition;
import rs.putokaz.published.document.SiteData.Redirect;

class RedirectWorkTest {

  @TempDir Path folder;

  private final TestWork office = new TestWork();

  @BeforeEach
  void begin() {
    office.imports(folder, article("doctor"), article("lawyer"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aRenamedArticleIsPublishedUnderItsNewNameAndTheOldOneLeadsThere() {
    String before = office.database.document("article", "doctor");

    work(redirects -> redirects.rename("doctor", "physician"));

    assertThat(office.seen("article")).containsExactly("lawyer", "physician");
    assertThat(office.database.document("article", "physician"))
        .isEqualTo(before.replace("\"slug\":\"doctor\"", "\"slug\":\"physician\""));
    assertThat(published("/info/doctor")).isEqualTo("/info/physician");
    assertThat(office.actions()).containsExactly("article.renamed article:physician");
  }

  @Test
  void renamingBringsNoDraftToReaders() {
    articles(
        desk ->
            desk.save("doctor", "en", new Edition("Secret", "", List.of()), 1, TestWork.SOMEBODY));

    work(redirects -> redirects.rename("doctor", "physician"));

    assertThat(office.database.document("article", "physician")).doesNotContain("Secret");
  }

  @Test
  void anArticleThatIsRenamedTwiceIsFoundUnderAllItsNames() {
    work(redirects -> redirects.rename("doctor", "physician"));
    work(redirects -> redirects.rename("physician", "medic"));

    assertThat(published("/info/doctor")).isEqualTo("/info/medic");
    assertThat(published("/info/physician")).isEqualTo("/info/medic");
  }

  @Test
  void anArticleMayHaveItsFormerNameAgainWithoutACircle() {
    work(redirects -> redirects.rename("doctor", "physician"));
    work(redirects -> redirects.rename("physician", "doctor"));

    assertThat(office.seen("article")).containsExactly("doctor", "lawyer");
    assertThat(published("/info/physician")).isEqualTo("/info/doctor");
    assertThat(office.seen("redirect")).hasSize(1);
  }

  @Test
  void theNewNameOfAnArticleThatNobodyMaySeeYetDoesNotGetOut() {
    articles(desk -> desk.withdraw("doctor", TestWork.SOMEBODY));

    work(redirects -> redirects.rename("doctor", "scandal"));

    assertThat(office.seen("redirect")).isEmpty();
    Instant later = Instant.parse("2999-01-01T00:00:00Z");
    articles(desk -> desk.publishBetween("scandal", later, Instant.MAX, TestWork.SOMEBODY));
    assertThat(office.seen("redirect")).isEmpty();
    articles(desk -> desk.publish("scandal", TestWork.SOMEBODY));
    assertThat(published("/info/doctor")).isEqualTo("/info/scandal");
  }

  @Test
  void anOldNameIsNotGivenToAnotherArticle() {
    work(redirects -> redirects.rename("doctor", "physician"));

    refused(Reason.TAKEN, redirects -> redirects.rename("lawyer", "doctor"));
    refused(Reason.TAKEN, redirects -> redirects.rename("lawyer", "physician"));
    refused(Reason.SLUG, redirects -> redirects.rename("lawyer", "A lawyer"));
    refused(Reason.UNKNOWN, redirects -> redirects.rename("nobody", "somebody"));
    assertThatThrownBy(
            () -> articles(desk -> desk.create("doctor", "", "sr", "Лекар", TestWork.SOMEBODY)))
        .isInstanceOf(SlugTakenException.class);
  }

  @Test
  void ownRedirectsAreAddedAndRemovedAndThoseOfArticlesStay() {
    work(redirects -> redirects.add("/old/page.html", "/info/doctor"));
    work(redirects -> redirects.rename("lawyer", "solicitor"));
    assertThat(published("/old/page.html")).isEqualTo("/info/doctor");

    work(redirects -> redirects.remove("/old/page.html"));

    assertThat(office.seen("redirect")).hasSize(1);
    refused(Reason.USED, redirects -> redirects.remove("/info/lawyer"));
    assertThat(list("")).extracting(RedirectRow::source).containsExactly("/info/lawyer");
    assertThat(list("nothing like it")).isEmpty();
  }

  @Test
  void aCircleIsRefused() {
    work(redirects -> redirects.add("/a", "/b"));
    work(redirects -> redirects.add("/b", "/c"));

    refused(Reason.LOOP, redirects -> redirects.add("/c", "/a"));
    refused(Reason.LOOP, redirects -> redirects.add("/d", "/d"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "old", "//evil.example", "/a?b=1", "/sr/page", "/a b", "/a//b"})
  void whatIsNoOldAddressIsRefused(String source) {
    refused(Reason.SOURCE, redirects -> redirects.add(source, "/info/doctor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://example.org/",
        "javascript:alert(1)",
        "//evil.example",
        "/info/nobody",
        "https://"
      })
  void whatIsNoPageIsRefused(String target) {
    refused(Reason.TARGET, redirects -> redirects.add("/old", target));
  }

  private String published(String source) {
    return ((Redirect) office.read("redirect", Redirect.slugOf(source))).target();
  }

  private List<RedirectRow> list(String letters) {
    return ask(redirects -> redirects.list(letters));
  }

  private void refused(Reason reason, Consumer<RedirectWork> doing) {
    assertThatThrownBy(() -> work(doing))
        .isInstanceOfSatisfying(
            RefusedChangeException.class,
            refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private void work(Consumer<RedirectWork> doing) {
    ask(
        redirects -> {
          doing.accept(redirects);
          return null;
        });
  }

  private <T> T ask(Function<RedirectWork, T> doing) {
    return office.as(
        Grant.of(Role.EDITOR),
        parts ->
            doing.apply(
                new RedirectWork(parts.entities(), parts.actor(), parts.log(), parts.clock())));
  }

  private void articles(Consumer<ArticleDesk> doing) {
    office.as(
        Grant.of(Role.EDITOR),
        parts -> {
          doing.accept(new ArticleDesk(parts.entities(), parts.clock()));
          return null;
        });
  }

  private static String article(String slug) {
    return "{\"type\":\"article\",\"slug\":\"%s\",\"sourceLanguage\":\"en\",\"editions\":{\"en\":{\"title\":\"Of %s\"}}}"
        .formatted(slug, slug);
  }
}
