package rs.putokaz.admin.seams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser at the deployed back-office. It follows no redirect, and it sends the cookie of the
 * session as if a proxy stood between that speaks HTTPS.
 */
final class Visitor {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

  private final URI address;
  private String session = "";

  Visitor(URI address) {
    this.address = address;
  }

  /** Id of the session; empty as long as there is none. */
  String session() {
    return session;
  }

  /** Goes on with that session. */
  Visitor with(String id) {
    session = id;
    return this;
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  HttpResponse<String> send(String method, String path, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://" + address.getAuthority() + "/admin" + path))
            .timeout(Duration.ofMinutes(1))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .method(method, BodyPublishers.ofString(form));
    if (!session.isEmpty()) {
      request.header("Cookie", "putokaz-desk=" + session);
    }
    HttpResponse<String> answer = HTTP.sendAsync(request.build(), BodyHandlers.ofString()).join();
    answer.headers().allValues("Set-Cookie").stream()
        .flatMap(header -> HttpCookie.parse(header).stream())
        .filter(cookie -> cookie.getName().equals("putokaz-desk"))
        .forEach(cookie -> session = cookie.getValue());
    return answer;
  }

  /** Lets the classes that the tests have added do something; gives what they say. */
  String does(String action, String... parameters) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      form.append(encoded(parameters[i], parameters[i + 1])).append('&');
    }
    HttpResponse<String> answer = send("POST", "/seams/" + action, form.toString());
    return answer.statusCode() == 200
        ? answer.body()
        : answer.statusCode() + " " + location(answer);
  }

  /** Where an answer leads, without the name of the server; empty when it leads nowhere. */
  static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").map(to -> URI.create(to).getPath()).orElse("");
  }

  /** Types address and password into the sign-in page. */
  HttpResponse<String> tries(String email, String password) {
    String tokens = tokens("/sign-in.xhtml");
    return submit(
        "/sign-in.xhtml",
        "signIn",
        tokens,
        Map.of("email", email, "password", password, "go", "go"));
  }

  /** Signs in somebody whom {@link SeamsDatabase#addPerson} has added. */
  Visitor signIn(String email) {
    tries(email, SeamsDatabase.PASSWORD);
    return this;
  }

  /** The tokens that a page gives to its forms. */
  String tokens(String page) {
    String body = get(page).body();
    return encoded("jakarta.faces.ViewState", found(VIEW_STATE, body))
        + "&"
        + encoded("primefaces.nonce", found(NONCE, body));
  }

  private static String found(Pattern pattern, String body) {
    Matcher token = pattern.matcher(body);
    if (!token.find()) {
      throw new IllegalStateException("no " + pattern + " in " + body);
    }
    return token.group(1);
  }

  HttpResponse<String> submit(String page, String form, String tokens, Map<String, String> fields) {
    String typed =
        fields.entrySet().stream()
            .map(field -> "&" + encoded(form + ":" + field.getKey(), field.getValue()))
            .collect(Collectors.joining());
    return send("POST", page, encoded(form, form) + "&" + tokens + typed);
  }

  private static String encoded(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }
}
