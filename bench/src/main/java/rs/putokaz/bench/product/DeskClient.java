package rs.putokaz.bench.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody at the desk: a browser as far as the server can tell, with a session of its own. */
final class DeskClient {

  private static final String PASSWORD = "putokaz-demo-2026";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final int REDIRECT = 302;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String address;
  private Document page;

  /** Somebody who is not signed in. */
  DeskClient(String address) {
    this.address = address + "/admin/";
  }

  /** Signs in to a demonstration account, such as {@code editor}. */
  void signIn(String role) throws IOException, InterruptedException {
    open("sign-in.xhtml");
    List<String> sent = fields("signIn");
    sent.removeIf(one -> one.startsWith("signIn%3Aemail=") || one.startsWith("signIn%3Apassword="));
    sent.add(pair("signIn:email", role + "@demo.example"));
    sent.add(pair("signIn:password", PASSWORD));
    sent.add(pair("signIn:go", ""));
    // Redirects are not left to the client: its time limit for the request before one breaks off
    // whatever goes through the same connection a minute later (JDK-8304701).
    send(post("sign-in.xhtml", sent), REDIRECT);
    open("");
    if (page.getElementById("signIn") != null) {
      throw new IOException(role + " could not sign in");
    }
  }

  /** Opens a page. */
  void open(String path) throws IOException, InterruptedException {
    read(send(to(path), OK));
  }

  /** Whether the page has an element of that id. */
  boolean has(String id) {
    return page.getElementById(id) != null;
  }

  /** Types into a field of the page. */
  void type(String id, String text) {
    page.getElementById(id).val(text);
  }

  /**
   * Presses a button of a form, which sends the form in the background.
   *
   * @return what the server answers: the parts of the page that are new
   */
  String press(String path, String form, String button) throws IOException, InterruptedException {
    String answer = pressed(path, form, button);
    if (!answer.contains("ui-messages-info")) {
      throw new IOException("pressing " + button + " was not done: " + answer);
    }
    return answer;
  }

  private String pressed(String path, String form, String button)
      throws IOException, InterruptedException {
    List<String> sent = fields(form);
    sent.add(pair("jakarta.faces.partial.ajax", "true"));
    sent.add(pair("jakarta.faces.source", button));
    sent.add(pair("jakarta.faces.partial.execute", "@all"));
    sent.add(pair("jakarta.faces.partial.render", form));
    sent.add(pair(button, button));
    sent.add(pair("primefaces.nonce", nonce()));
    return send(post(path, sent).header("Faces-Request", "partial/ajax"), OK);
  }

  /** Presses a button that leads to another page. */
  void pressAway(String path, String form, String button) throws IOException, InterruptedException {
    String answer = pressed(path, form, button);
    if (!answer.contains("<redirect")) {
      throw new IOException("pressing " + button + " was not done: " + answer);
    }
  }

  /** Presses the first button of a form whose id ends so. */
  void pressFirst(String path, String form, String end) throws IOException, InterruptedException {
    press(path, form, page.selectFirst("#" + form + " [id$='" + end + "']").id());
  }

  /** Chooses from a list. */
  void choose(String id, String value) {
    for (Element option : page.getElementById(id).select("option")) {
      option.attr("selected", option.val().equals(value));
    }
  }

  /** Ticks the first of several boxes, and gives its value. */
  String tickFirst(String id) {
    Element box = page.getElementById(id).selectFirst("input");
    box.attr("checked", true);
    return box.val();
  }

  /**
   * The word by which scripts of the page are known, which comes back with each request of theirs.
   */
  private String nonce() throws IOException {
    Element script = page.selectFirst("script[nonce]");
    if (script == null) {
      throw new IOException("the page has no script");
    }
    return script.attr("nonce");
  }

  private List<String> fields(String form) {
    List<String> fields = new ArrayList<>();
    for (Connection.KeyVal field : ((FormElement) page.getElementById(form)).formData()) {
      fields.add(pair(field.key(), field.value()));
    }
    return fields;
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
  }

  private HttpRequest.Builder post(String path, List<String> sent) {
    return to(path)
        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", sent)));
  }

  private String send(HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != expected) {
      throw new IOException(answer.uri() + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private void read(String html) {
    page = Jsoup.parse(html);
  }
}
