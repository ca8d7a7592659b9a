package rs.putokaz.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the back-office without a browser: keeps cookies and follows redirects. */
final class DeskClient {

  static final String PASSWORD = "putokaz-demo-2026";

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

  private final Product product;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .cookieHandler(new CookieManager())
          .build();

  DeskClient(Product product) {
    this.product = product;
  }

  HttpResponse<String> get(String page) {
    return send(HttpRequest.newBuilder(address(page)).build());
  }

  /** Sends a form of a page as browsers do, with what it hides. */
  HttpResponse<String> post(String page, String form, Map<String, String> fields) {
    Matcher state = VIEW_STATE.matcher(get(page).body());
    String hidden = state.find() ? "&jakarta.faces.ViewState=" + encode(state.group(1)) : "";
    return postAs(page, form, fields, hidden);
  }

  /** The same without the token of the view, as another site would have to do it. */
  HttpResponse<String> forge(String page, String form, Map<String, String> fields) {
    return postAs(page, form, fields, "");
  }

  private HttpResponse<String> postAs(
      String page, String form, Map<String, String> fields, String hidden) {
    String body =
        form
            + "="
            + form
            + hidden
            + fields.entrySet().stream()
                .map(
                    field ->
                        "&" + encode(form + ":" + field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining());
    return send(
        HttpRequest.newBuilder(address(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> signIn(String email) {
    return post(
        "sign-in.xhtml", "signIn", Map.of("email", email, "password", PASSWORD, "go", "go"));
  }

  private URI address(String page) {
    return URI.create(product.address() + "/admin/" + page);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
