package rs.putokaz.portal.seams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The seams between the portal and its server: the WAR as it is shipped, on a real Payara Micro
 * whose database cannot be reached. Three classes are added, which look into it or fail. It is
 * deployed once for all tests, because each deployment is a server of its own.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PortalIT {

  private static final Pattern LANGUAGE = Pattern.compile("hreflang=\"([A-Za-z-]+)\"");

  @ArquillianResource URI address;

  @Deployment(testable = false)
  static WebArchive portal() throws IOException {
    SeamsContent.writeTo(Path.of(System.getenv("PUTOKAZ_DATA")));
    ServerLog.begin();
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("putokaz.war")))
        .as(WebArchive.class)
        .addClasses(SeamsResource.class, FaultResource.class, FaultServlet.class);
  }

  private Site site() {
    return new Site(address);
  }

  @Test
  void aNodeThatCannotReachItsDatabaseStartsAndSaysSo() throws IOException {
    assertThat(site().get("/en/info/doctor").body()).contains("Doctor");
    ServerLog.eventuallySays("The database is away; reading goes on from this node's own copy");
    ServerLog.eventuallySays("Connection to localhost:1 refused");
  }

  @Test
  void aBalancerIsToldWhetherThereIsSomethingToRead() throws IOException {
    HttpResponse<String> ready = site().get("/health/ready");
    JsonNode replica = new ObjectMapper().readTree(ready.body()).at("/checks/0");

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(replica.at("/name").asText()).isEqualTo("replica");
    assertThat(replica.at("/status").asText()).isEqualTo("UP");
    assertThat(replica.at("/data/change").asLong()).isPositive();
    assertThat(replica.at("/data/lastComplete").asText()).isEqualTo("not since the start");
    assertThat(site().get("/health/live").body()).contains("\"status\":\"UP\"");
  }

  @ParameterizedTest
  @CsvSource({"ar,ar", "'fr;q=0.5, tr',tr", "prs,fa-AF", "'zz, *',sr-Cyrl", "'',sr-Cyrl"})
  void theLanguageThatTheBrowserAsksForStandsFirst(String accepted, String first) {
    HttpResponse<String> answer = site().get("/", "Accept-Language", accepted);

    Matcher language = LANGUAGE.matcher(answer.body().replaceFirst("(?s).*<main", ""));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(language.find()).isTrue();
    assertThat(language.group(1)).isEqualTo(first);
    assertThat(site().get("/api/v1/seams/kept?path=/").body()).isEqualTo("false");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/v1/no-such,404",
    "GET,/api/v1/articles/no-such,404",
    "POST,/api/v1/articles,405",
    "DELETE,/api/v1/topics,405",
    "GET,/api/v1/search,400",
    "GET,/api/v1/seams/fault,500"
  })
  void whatGoesWrongInTheApiIsAProblemDocument(String method, String path, int status)
      throws IOException {
    HttpResponse<String> answer = site().send(method, path, BodyPublishers.noBody());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Site.header(answer, "Content-Type")).startsWith("application/problem+json");
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotBlank();
    assertTellsNothingOfTheCause(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/ar/no-such,404,ar",
    "GET,/ar/info/no-such,404,ar",
    "GET,/sr-latn/topics/no-such,404,sr-Latn",
    "POST,/ar/info/doctor,405,ar",
    "GET,/ar/fault,500,ar",
    "GET,/en/fault,500,en"
  })
  void whatGoesWrongWithAPageIsAPageInTheReadersLanguage(
      String method, String path, int status, String language) {
    HttpResponse<String> answer = site().send(method, path, BodyPublishers.noBody());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Site.header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.body()).contains("<html lang=\"" + language + "\"").contains("</html>");
    assertTellsNothingOfTheCause(answer);
    assertThat(site().get("/api/v1/seams/kept?path=" + path).body()).isEqualTo("false");
  }

  @Test
  void whatFailsOutsideOfEveryResourceIsACalmPage() {
    HttpResponse<String> answer = site().get("/seams/fault");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Something went wrong on our side").contains("حدث خطأ");
    assertTellsNothingOfTheCause(answer);
  }

  @ParameterizedTest
  @CsvSource({"GET,/WEB-INF/web.xml", "GET,/WEB-INF/classes/", "GET,/META-INF/MANIFEST.MF"})
  void theInsideOfTheApplicationIsNotThere(String method, String path) {
    HttpResponse<String> answer = site().send(method, path, BodyPublishers.noBody());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertTellsNothingOfTheCause(answer);
  }

  @Test
  void anAddressThatIsNoneIsRefusedWithoutAWord() {
    HttpResponse<String> answer = site().get("/en/%00");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void nobodyIsToldHowTheResourcesAreBuilt() {
    HttpResponse<String> options = site().send("OPTIONS", "/en/", BodyPublishers.noBody());

    assertThat(Site.header(options, "Allow")).contains("GET");
    assertThat(options.body()).doesNotContainIgnoringCase("jersey").doesNotContain("<");
    assertThat(site().get("/application.wadl").statusCode()).isEqualTo(404);
  }

  @Test
  void everyFaultHasANumberOfItsOwnThatStandsInTheLog() throws IOException {
    String first = faultNumber(site().get("/api/v1/seams/fault"));
    String second = faultNumber(site().get("/api/v1/seams/fault"));

    assertThat(first).isNotEqualTo(second);
    ServerLog.eventuallySays("Fault " + first);
    ServerLog.eventuallySays("Fault " + second);
    ServerLog.eventuallySays(FaultResource.SECRET);
  }

  @Test
  void theNodeIsOneForAllRequestsAndThreads() {
    List<CompletableFuture<String>> answers =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(() -> site().get("/api/v1/seams/replica").body()))
            .toList();

    assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/en/",
        "/en/info/doctor",
        "/en/info/trafficking",
        "/en/info/no-such",
        "/en/fault",
        "/en/search?q=doctor",
        "/api/v1/articles",
        "/api/v1/no-such",
        "/robots.txt",
        "/sitemap.xml",
        "/seams/fault",
        "/WEB-INF/web.xml",
        "/en/info/doctor;jsessionid=1"
      })
  void everyAnswerHasTheSecurityHeadersAndNoneBeginsASession(String path) {
    for (String again : List.of("first", "again")) {
      HttpResponse<String> answer = site().get(path);
      assertThat(Site.header(answer, "Content-Security-Policy"))
          .as(again)
          .contains("default-src 'none'");
      assertThat(Site.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(Site.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
      assertThat(Site.header(answer, "Permissions-Policy")).contains("geolocation=()");
      assertThat(Site.header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
      assertThat(answer.headers().allValues("Set-Cookie2")).isEmpty();
      assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid=");
      assertThat(answer.headers().allValues("Location"))
          .noneMatch(location -> location.toLowerCase(Locale.ROOT).contains("jsession"));
    }
  }

  @Test
  void aPageIsKeptForTheNextReaderUntilWhatItShowsChanges() {
    publish("changing", "Before");
    publish("untouched", "Untouched");
    HttpResponse<String> rendered = site().get("/en/info/changing");
    site().get("/en/info/untouched");
    assertThat(kept("/en/info/changing")).isTrue();

    HttpResponse<String> fromCache = site().get("/en/info/changing");
    assertThat(fromCache.body()).isEqualTo(rendered.body()).contains("Before");
    for (String name : List.of("ETag", "Cache-Control", "Vary", "Content-Type")) {
      assertThat(Site.header(fromCache, name)).as(name).isEqualTo(Site.header(rendered, name));
    }

    publish("changing", "After");
    assertThat(kept("/en/info/changing")).isFalse();
    assertThat(kept("/en/info/untouched")).isTrue();
    HttpResponse<String> changed = site().get("/en/info/changing");
    assertThat(changed.body()).contains("After").doesNotContain("Before");
    assertThat(Site.header(changed, "ETag")).isNotEqualTo(Site.header(rendered, "ETag"));
  }

  @Test
  void aNewArticleIsInTheListThatWasKeptBefore() {
    assertThat(site().get("/en/topics/health").body()).doesNotContain("/en/info/newcomer");
    assertThat(kept("/en/topics/health")).isTrue();

    publish("newcomer", "Newcomer");

    assertThat(site().get("/en/topics/health").body()).contains("/en/info/newcomer");
  }

  @Test
  void theAnswerIsTheSameFromTheRendererAndFromTheCacheInEveryEncoding() throws IOException {
    publish("encoded", "Encoded");
    HttpResponse<byte[]> rendered = site().bytes("/en/info/encoded", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> fromCache = site().bytes("/en/info/encoded", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> brotli = site().bytes("/en/info/encoded", "Accept-Encoding", "br, gzip");
    byte[] plain = site().bytes("/en/info/encoded").body();

    assertThat(fromCache.body()).isEqualTo(rendered.body());
    assertThat(Site.header(rendered, "Content-Encoding")).isEqualTo("gzip");
    assertThat(Site.header(fromCache, "Content-Encoding")).isEqualTo("gzip");
    assertThat(Site.header(brotli, "Content-Encoding")).isEqualTo("br");
    assertThat(brotli.body()).hasSizeLessThan(plain.length);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(rendered.body()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(plain);
    }
  }

  @Test
  void whoHasThePageIsNotSentItAgain() {
    String tag = Site.header(site().get("/en/info/lawyer"), "ETag");
    HttpResponse<String> unchanged = site().get("/en/info/lawyer", "If-None-Match", tag);

    assertThat(tag).startsWith("\"").endsWith("\"");
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    assertThat(Site.header(unchanged, "ETag")).isEqualTo(tag);
  }

  @Test
  void readersWhoComeAtOnceAllGetTheSamePage() {
    publish("crowded", "Crowded");
    List<CompletableFuture<String>> tags =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Site.header(site().get("/en/info/crowded"), "ETag")))
            .toList();

    assertThat(tags.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @Test
  void aPageOnAPrivateMatterLeavesNoTrace() {
    assertThat(Site.header(site().get("/en/info/trafficking"), "Cache-Control"))
        .isEqualTo("no-store");
    assertThat(Site.header(site().get("/en/info/trafficking"), "Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void aQueryOrAParameterInTheAddressIsNotKept() {
    site().get("/en/search?q=doctor");
    site().get("/en/info/lawyer;a=1");

    assertThat(kept("/en/search")).isFalse();
    assertThat(kept("/en/info/lawyer;a=1")).isFalse();
  }

  @Test
  void aHeadRequestGetsTheHeadersWithoutTheBody() {
    HttpResponse<String> page = site().get("/en/info/lawyer");
    HttpResponse<String> head = site().send("HEAD", "/en/info/lawyer", BodyPublishers.noBody());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(Site.header(head, "ETag")).isEqualTo(Site.header(page, "ETag"));
    assertThat(Site.header(head, "Content-Length"))
        .isEqualTo(Integer.toString(page.body().getBytes(UTF_8).length));
  }

  private static String faultNumber(HttpResponse<String> answer) {
    Matcher number = Pattern.compile("Fault number ([0-9a-f]{8})").matcher(answer.body());
    assertThat(number.find()).isTrue();
    return number.group(1);
  }

  private static void assertTellsNothingOfTheCause(HttpResponse<String> answer) {
    assertThat(answer.body())
        .doesNotContain(FaultResource.SECRET)
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContainIgnoringCase("payara")
        .doesNotContain("rs.putokaz");
  }

  private boolean kept(String path) {
    return Boolean.parseBoolean(site().get("/api/v1/seams/kept?path=" + path).body());
  }

  private void publish(String slug, String title) {
    HttpResponse<String> done =
        site()
            .send(
                "POST",
                "/api/v1/seams/publication?id=" + slug,
                BodyPublishers.ofString(SeamsContent.article(slug, title)));
    assertThat(done.statusCode()).isEqualTo(204);
  }
}
