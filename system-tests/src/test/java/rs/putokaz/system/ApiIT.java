package rs.putokaz.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the API. */
class ApiIT {

  private final Product product = Product.shared();

  @Test
  void aLineThatIsNotEncryptedStaysWithHttp11() throws IOException, InterruptedException {
    HttpClient offersTwo = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(product.address() + "/health/live")).build();
    HttpResponse<Void> answer = offersTwo.send(request, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
  }

  @Test
  void searchAnswersWithTheFieldsOfTheContract() {
    JsonNode answer = json(product.get("/api/v1/search?q=lawyer&lang=ar&limit=3"));
    assertThat(names(answer))
        .containsExactlyInAnyOrder("query", "lang", "total", "didYouMean", "hits");
    assertThat(answer.get("lang").asText()).isEqualTo("ar");
    JsonNode hit = answer.get("hits").get(0);
    assertThat(names(hit))
        .containsExactlyInAnyOrder(
            "type", "slug", "lang", "matchedLang", "title", "url", "excerpt", "topic");
    assertThat(answer.get("hits").size()).isLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"cekanje,sr", "чекање,sr", "čekanje,sr"})
  void serbianIsFoundInAnySpelling(String query, String language) {
    List<String> slugs = slugs(query, language);
    assertThat(slugs).isNotEmpty().isEqualTo(slugs("чекање", "sr"));
  }

  @ParameterizedTest
  @CsvSource({
    "طبيب,ar,doctor",
    "پزشک,fa,doctor",
    "doktor,tr,doctor",
    "адвокат,ru,free-legal-aid",
    "lékař doctor,en,doctor",
    "police,en,police-registration"
  })
  void whatReadersTypeIsFound(String query, String language, String expected) {
    assertThat(slugs(query, language)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=x&limit=many", "?q=x&lang=zz", "?q=x&type=person"})
  void badQueriesAreRefusedWithAProblem(String query) {
    HttpResponse<String> answer = product.get("/api/v1/search" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json(answer).get("status").asInt()).isEqualTo(400);
    assertThat(json(answer).get("detail").asText()).isNotBlank();
  }

  @Test
  void aVeryLongQueryIsRefused() {
    assertThat(product.get("/api/v1/search?q=" + "a".repeat(5000)).statusCode()).isEqualTo(400);
    assertThat(product.get("/en/search?q=" + "a".repeat(5000)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00%01", "%F0%9F", "\"'<>&", "\u202eabc", "((((", "*:*", "\\", "?!.,;"})
  void garbageIsAnsweredInTime(String garbage) {
    String encoded =
        garbage.startsWith("%") ? garbage : URLEncoder.encode(garbage, StandardCharsets.UTF_8);
    assertThat(product.get("/api/v1/search?q=" + encoded).statusCode()).isIn(200, 400);
    assertThat(product.get("/en/search?q=" + encoded).statusCode()).isIn(200, 400);
  }

  @Test
  void theLimitIsCapped() {
    assertThat(json(product.get("/api/v1/search?q=a&limit=100000")).get("hits").size())
        .isLessThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/articles",
        "/api/v1/articles/doctor?lang=fa",
        "/api/v1/topics",
        "/api/v1/centres",
        "/api/v1/languages",
        "/en/info/doctor"
      })
  void anUnchangedAnswerIsNotSentAgain(String path) {
    String tag = product.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = product.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void theContentIsAllThere() {
    assertThat(json(product.get("/api/v1/topics")).size()).isEqualTo(107);
    assertThat(json(product.get("/api/v1/centres")).size()).isEqualTo(19);
    assertThat(json(product.get("/api/v1/languages")).size()).isEqualTo(31);
    assertThat(json(product.get("/api/v1/articles")).size()).isGreaterThanOrEqualTo(30);
    assertThat(json(product.get("/api/v1/articles/doctor?lang=prs")).get("lang").asText())
        .isEqualTo("fa-AF");
  }

  @Test
  void whatDoesNotExistIsAProblemForProgramsAndAPageForPeople() {
    assertThat(product.get("/api/v1/articles/no-such").statusCode()).isEqualTo(404);
    HttpResponse<String> page = product.get("/ar/info/no-such");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("lang=\"ar\"").contains("dir=\"rtl\"");
  }

  @Test
  void theApiDescribesItself() {
    assertThat(product.get("/openapi").body()).contains("/api/v1/search");
  }

  @Test
  void pagesOnPrivateMattersLeaveNoTrace() {
    HttpResponse<String> page = product.get("/en/info/trafficking");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).doesNotContain("<title>Someone").contains("data-leave");
    assertThat(product.get("/sitemap.xml").body())
        .doesNotContain("/info/trafficking")
        .contains("/info/doctor");
  }

  private List<String> slugs(String query, String language) {
    List<String> slugs = new ArrayList<>();
    JsonNode answer =
        json(
            product.get(
                "/api/v1/search?lang="
                    + language
                    + "&q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    answer.get("hits").forEach(hit -> slugs.add(hit.get("slug").asText()));
    return slugs;
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + answer.body(), e);
    }
  }
}
