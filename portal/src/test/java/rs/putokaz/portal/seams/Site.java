package rs.putokaz.portal.seams;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The deployed portal as a reader reaches it. Paths are sent as they are written. */
record Site(URI address) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<String> get(String path, String... headers) {
    return exchange(request(path, headers).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return exchange(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body) {
    return exchange(request(path).method(method, body).build(), BodyHandlers.ofString());
  }

  /** The first value of a header; empty when the answer has none. */
  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI page = URI.create("http://" + address.getAuthority() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(page).timeout(Duration.ofMinutes(1));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
    return HTTP.sendAsync(request, body).join();
  }
}
