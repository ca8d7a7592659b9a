package rs.putokaz.admin.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The seams between the back-office and its server: interceptors of CDI, transactions of JTA over
 * EclipseLink, Jakarta Security, the order of filters. The WAR is the one that is shipped, on a
 * real Payara Micro in production mode, with a real PostgreSQL. Some classes are added, which call
 * its services. It is deployed once for all tests, because each deployment is a server of its own;
 * each test has people and articles of its own.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeskSeamsIT {

  private static SeamsDatabase database;

  @ArquillianResource URI address;

  @Deployment(testable = false)
  static WebArchive desk() throws IOException {
    database = SeamsDatabase.start();
    // Left over from a demonstration on the same data.
    database.addPerson("editor@demo.example", "editor");
    database.addPerson("reviewer@example.org", "reviewer");
    return SeamsArchive.of(database);
  }

  private Visitor visitor() {
    return new Visitor(address);
  }

  /** Somebody who has just been added and has signed in. */
  private Visitor person(String email, String role) {
    database.addPerson(email, role);
    return visitor().signIn(email);
  }

  /** Somebody who also has a second factor: whoever may publish needs one. */
  private Visitor proven(String email, String role) {
    Visitor person = person(email, role);
    database.execute("update desk.person set second_factor = true where email = '" + email + "'");
    return person;
  }

  @Test
  void whatFailsInTheEndHasDoneNothing() {
    Visitor editor = proven("walker@example.org", "editor");
    Map<String, String> before = database.content();

    assertThat(editor.does("walk", "slug", "walk", "failing", "true"))
        .isEqualTo("IllegalStateException: after all is done");
    assertThat(database.content()).isEqualTo(before);

    assertThat(editor.does("walk", "slug", "walk", "failing", "false")).isEqualTo("done");
    Map<String, String> after = database.content();
    assertThat(SeamsDatabase.TABLES)
        .allSatisfy(table -> assertThat(after.get(table)).isNotEqualTo(before.get(table)));
    assertThat(database.logged("article:walk"))
        .containsSubsequence(
            "article.created", "article.saved", "article.approved", "article.published");
  }

  @Test
  void whoIgnoresThatAServiceFailedHasDoneNothingEither() {
    Visitor author = person("careless@example.org", "author");
    Map<String, String> before = database.content();

    // The server rolls back without a word, so a service must not go on after such a failure.
    assertThat(author.does("swallow", "slug", "swallowed")).isEqualTo("went on");
    assertThat(database.content()).isEqualTo(before);
  }

  @Test
  void withoutItsEntryInTheLogAChangeIsNotStored() {
    Visitor author = person("unlogged@example.org", "author");
    Map<String, String> before = database.content();

    database.execute("revoke insert on desk.audit from putokaz_desk");
    try {
      assertThat(author.does("create", "slug", "unlogged")).startsWith("AuditException");
      assertThat(database.content()).isEqualTo(before);
    } finally {
      database.execute("grant insert on desk.audit to putokaz_desk");
    }
    assertThat(author.does("create", "slug", "unlogged")).isEqualTo("done");
    assertThat(database.logged("article:unlogged")).containsExactly("article.created");
  }

  @Test
  void theLogTakesNothingOutsideOfATransaction() {
    Visitor author = person("outside@example.org", "author");

    assertThat(author.does("log")).contains("TransactionRequiredException");
    assertThat(database.query("select action from desk.audit")).doesNotContain("seams.logged");
  }

  @Test
  void aTranslationWithErrorsIsSavedThoughItsReviewIsRefused() {
    Visitor editor = proven("hasty@example.org", "editor");
    editor.does("create", "slug", "hasty");
    assertThat(
            editor.does(
                "save", "slug", "hasty", "language", "sr", "text", "15 дана", "version", "1"))
        .isEqualTo("2");

    assertThat(
            editor.does(
                "review", "slug", "hasty", "language", "en", "text", "18 days", "version", "0"))
        .startsWith("UnfitTranslationException");
    assertThat(
            database.query(
                "select stage || ' ' || (blocks::text like '%18 days%') from desk.edition"
                    + " where language = 'en' and item ="
                    + " (select id from desk.article where slug = 'hasty')"))
        .containsExactly("draft true");
    assertThat(database.logged("article:hasty"))
        .containsExactly("article.created", "article.saved", "article.saved");
  }

  @Test
  void ofThoseWhoSaveTheSameTextAtOnceOneIsFirstAndTheOthersAreTold() {
    Visitor author = person("crowd@example.org", "author");
    author.does("create", "slug", "crowd");
    List<CompletableFuture<String>> saving =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            author.does(
                                "save",
                                "slug",
                                "crowd",
                                "language",
                                "sr",
                                "text",
                                "Текст " + i,
                                "version",
                                "1")))
            .toList();
    List<String> said = saving.stream().map(CompletableFuture::join).toList();

    assertThat(said)
        .containsOnlyOnce("2")
        .filteredOn(words -> words.startsWith("StaleEditionException"))
        .hasSize(7);
    assertThat(database.logged("article:crowd"))
        .containsExactly("article.created", "article.saved");
  }

  @Test
  void whatAnotherTransactionHasChangedMeanwhileIsNotOverwritten() {
    Visitor author = person("collider@example.org", "author");
    String changed = database.addPerson("collided@example.org", "author");

    assertThat(author.does("collide", "person", changed)).contains("OptimisticLockException");
    assertThat(
            database.query("select failed_attempts from desk.person where id = '" + changed + "'"))
        .containsExactly("1");
    assertThat(database.logged("person:" + changed)).isEmpty();
  }

  @Test
  void aWrongPasswordIsCountedAndLoggedThoughItIsRefused() {
    String id = database.addPerson("guessed@example.org", "author");
    String attempts = "select failed_attempts from desk.person where id = '" + id + "'";

    visitor().tries("guessed@example.org", "not the password");
    assertThat(database.query(attempts)).containsExactly("1");
    assertThat(database.logged("person:" + id)).containsExactly("sign-in.refused");

    Visitor inside = visitor().signIn("guessed@example.org");
    assertThat(database.query(attempts)).containsExactly("0");
    assertThat(inside.does("password")).isEqualTo("PersonException: person.passwordWrong");
    assertThat(database.query(attempts)).containsExactly("1");
    assertThat(database.logged("person:" + id)).endsWith("password.refused");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/",
    "GET,/articles.xhtml",
    "POST,/article.xhtml",
    "GET,/preview",
    "GET,/media-file/any",
    "GET,/seams/guarded",
    "POST,/seams/guarded",
    "HEAD,/seams/guarded",
    "PUT,/seams/guarded",
    "MADEUP,/seams/guarded"
  })
  void whoHasNoSessionIsLedToTheSignInByWhateverMethod(String method, String path) {
    HttpResponse<String> answer = visitor().send(method, path, "");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Visitor.location(answer)).isEqualTo("/admin/sign-in.xhtml");
    assertThat(answer.body()).doesNotContain("ArticleWork");
  }

  @Test
  void everyServiceThatAsksForAPermissionRefusesWhoHasNone() {
    Visitor partner = person("partner@example.org", "partner");
    Map<String, String> before = database.content();

    List<String> calls = partner.does("guarded").lines().toList();

    assertThat(calls)
        .hasSizeGreaterThan(100)
        .contains("ArticleWork.publish NotPermittedException")
        .allSatisfy(call -> assertThat(call).endsWith(" NotPermittedException"));
    assertThat(database.content()).isEqualTo(before);
  }

  @Test
  void aRightThatIsTakenAwayIsGoneAtTheNextRequest() {
    Visitor author = person("former@example.org", "author");
    assertThat(author.does("create", "slug", "former-1")).isEqualTo("done");

    database.execute(
        "update desk.role_grant set role = 'analyst' where person ="
            + " (select id from desk.person where email = 'former@example.org')");

    assertThat(author.does("create", "slug", "former-2")).startsWith("NotPermittedException");
    assertThat(database.query("select slug from desk.article")).doesNotContain("former-2");
  }

  @Test
  void aRoleThatNobodyKnowsGivesNoRight() {
    Visitor stranger = person("stranger@example.org", "director");

    assertThat(stranger.does("create", "slug", "strange")).isNotEqualTo("done");
    database.execute("delete from desk.person where email = 'stranger@example.org'");
    assertThat(database.query("select slug from desk.article")).doesNotContain("strange");
  }

  @Test
  void whoIsPutOutIsOutAtTheNextRequestForTheServerToo() {
    Visitor author = person("leaver@example.org", "author");
    assertThat(author.does("create", "slug", "leaver-1")).isEqualTo("done");

    database.execute("update desk.person set active = false where email = 'leaver@example.org'");

    String session = author.session();
    assertThat(author.does("create", "slug", "leaver-2")).startsWith("302 ");
    assertThat(visitor().with(session).does("create", "slug", "leaver-2"))
        .isEqualTo("302 /admin/sign-in.xhtml");
    assertThat(database.query("select slug from desk.article")).doesNotContain("leaver-2");
  }

  @Test
  void aSessionOfBeforeTheSignInIsWorthNothingAfterIt() {
    database.addPerson("fixed@example.org", "author");
    Visitor victim = visitor();
    victim.get("/sign-in.xhtml");
    String known = victim.session();
    victim.signIn("fixed@example.org");

    assertThat(victim.session()).isNotEqualTo(known);
    assertThat(visitor().with(known).does("create", "slug", "fixed")).startsWith("302 ");
    assertThat(victim.does("create", "slug", "fixed")).isEqualTo("done");

    Visitor lured = visitor().with("0123456789abcdef0123456789ab");
    lured.get("/sign-in.xhtml");
    assertThat(lured.session()).isNotEqualTo("0123456789abcdef0123456789ab");
  }

  @Test
  void theCookieOfTheSessionStaysOnThisSiteAndOnHttps() {
    List<String> cookies = visitor().get("/sign-in.xhtml").headers().allValues("Set-Cookie");

    assertThat(cookies).hasSize(1);
    assertThat(cookies.get(0))
        .contains("Path=/admin")
        .containsIgnoringCase("Secure")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Strict");
  }

  @Test
  void aFormWithTheTokenOfSomebodyElsesViewChangesNothing() {
    Visitor victim = person("victim@example.org", "author");
    String foreign = person("attacker@example.org", "author").tokens("/account.xhtml");
    String own = victim.tokens("/account.xhtml");
    Map<String, String> fields = Map.of("name", "Forged", "language", "en", "save", "save");
    String name = "select name from desk.person where email = 'victim@example.org'";

    for (String token : List.of(foreign, "", "jakarta.faces.ViewState=-1%3A1")) {
      victim.submit("/account.xhtml", "details", token, fields);
      assertThat(database.query(name)).as(token).containsExactly("author");
    }
    victim.submit("/account.xhtml", "details", own, fields);
    assertThat(database.query(name)).containsExactly("Forged");
  }

  @Test
  void whoMustHaveASecondFactorReachesNothingBeforeShowingIt() {
    Visitor without = person("publisher@example.org", "editor");
    assertThat(without.does("create", "slug", "unproved")).isEqualTo("302 /admin/account.xhtml");

    database.execute(
        "update desk.person set second_factor = true where email = 'publisher@example.org'");
    Visitor unproved = visitor().signIn("publisher@example.org");
    assertThat(unproved.does("create", "slug", "unproved"))
        .isEqualTo("302 /admin/second-factor.xhtml");
    assertThat(database.query("select slug from desk.article")).doesNotContain("unproved");
  }

  @Test
  void inProductionTheAccountsOfADemonstrationAreClosed() {
    assertThat(database.query("select active from desk.person where email like '%@demo.example'"))
        .containsExactly("f");

    Visitor former = visitor().signIn("editor@demo.example");
    assertThat(former.does("create", "slug", "demonstrated")).isEqualTo("302 /admin/sign-in.xhtml");
  }

  @Test
  void whoHasMistypedThePasswordIsLedToTheSignInAgainAndThenComesIn() {
    database.addPerson("mistyped@example.org", "author");
    Visitor person = visitor();
    for (String before : List.of("/articles.xhtml", "/sign-in.xhtml")) {
      person.get(before);
      person.tries("mistyped@example.org", "not the password");
      HttpResponse<String> answer = person.get("/articles.xhtml");
      assertThat(answer.statusCode()).as(before).isEqualTo(302);
      assertThat(Visitor.location(answer)).as(before).isEqualTo("/admin/sign-in.xhtml");
    }
    assertThat(person.signIn("mistyped@example.org").get("/articles.xhtml").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in.xhtml",
        "/articles.xhtml",
        "/people.xhtml",
        "/account.xhtml",
        "/no-such.xhtml",
        "/icon.svg",
        "/session",
        "/preview?slug=no-such&language=sr",
        "/media-file/no-such",
        "/seams/fault",
        "/jakarta.faces.resource/desk.css.xhtml?ln=desk"
      })
  void everyAnswerHasTheHeadersAndTellsNothingOfTheServer(String path) {
    HttpResponse<String> outside = visitor().get(path);
    if (outside.statusCode() == 302) {
      // Made by the server before any filter; there is nothing in it.
      assertThat(Visitor.location(outside)).isEqualTo("/admin/sign-in.xhtml");
      assertThat(outside.body()).hasSizeLessThan(200);
    } else {
      SeamsAnswer.assertGuarded(outside);
    }
    database.execute("delete from desk.person where email = 'headers@example.org'");
    SeamsAnswer.assertGuarded(person("headers@example.org", "author").get(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update desk.audit set detail = 'x'",
        "delete from desk.audit",
        "truncate desk.audit",
        "drop table desk.audit",
        "alter table desk.audit add column x int",
        "update published.change set at = now()",
        "set role postgres",
        "set session authorization postgres"
      })
  void theConnectionsOfTheServerCannotRewriteTheLog(String sql) {
    database.execute("delete from desk.person where email = 'rewriter@example.org'");
    Visitor author = person("rewriter@example.org", "author");

    assertThat(author.does("sql", "sql", sql))
        .matches("(?s)ERROR: (permission denied|must be owner).*");
    assertThat(author.does("sql", "sql", "select count(*) from desk.audit")).isEqualTo("done");
  }
}
