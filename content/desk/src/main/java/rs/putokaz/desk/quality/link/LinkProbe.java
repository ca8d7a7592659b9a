package rs.putokaz.desk.quality.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the web for an address and follows where it leads. Before every request the address of the
 * host is looked at: Java keeps what it has resolved for half a minute, so that the connection goes
 * there and nowhere else.
 */
final class LinkProbe {

  private static final int MOST_REQUESTS = 6;
  private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);

  /** There is somebody, who does not let programs in. */
  private static final Set<Integer> NOT_FOR_US = Set.of(401, 403, 407, 429, 451, 999);

  private final LinkSettings settings;
  private final HttpClient http;

  LinkProbe(LinkSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /**
   * Asks.
   *
   * @param byGet by GET, of which no more than the head is read; else by HEAD
   */
  LinkAnswer ask(String target, boolean byGet) {
    Optional<URI> next = WebAddress.of(target);
    int requests = 0;
    while (next.isPresent() && requests < MOST_REQUESTS) {
      URI address = next.get();
      try {
        if (!settings.privateAddresses() && !isPublic(address)) {
          return LinkAnswer.missed(LinkReason.PRIVATE, requests);
        }
        requests++;
        HttpResponse<InputStream> response = send(address, byGet);
        Optional<String> location = response.headers().firstValue("Location");
        if (!ELSEWHERE.contains(response.statusCode()) || location.isEmpty()) {
          return judged(response.statusCode(), requests);
        }
        next = resolved(address, location.get());
      } catch (UnknownHostException e) {
        return LinkAnswer.missed(LinkReason.HOST, requests);
      } catch (IOException e) {
        return LinkAnswer.missed(LinkReason.ANSWER, requests);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return LinkAnswer.missed(LinkReason.ANSWER, requests);
      }
    }
    return LinkAnswer.missed(
        next.isPresent() ? LinkReason.REDIRECTS : LinkReason.ADDRESS, requests);
  }

  private HttpResponse<InputStream> send(URI address, boolean byGet)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(byGet ? "GET" : "HEAD", HttpRequest.BodyPublishers.noBody())
            .timeout(settings.timeout())
            .header("User-Agent", settings.userAgent())
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return response;
  }

  private static LinkAnswer judged(int status, int requests) {
    return status < 400 || NOT_FOR_US.contains(status)
        ? LinkAnswer.reached(status, requests)
        : LinkAnswer.refused(status, requests);
  }

  private static boolean isPublic(URI address) throws UnknownHostException {
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (!PublicAddress.is(one)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<URI> resolved(URI from, String location) {
    if (location.matches("(?i)https?://.*")) {
      return WebAddress.of(location);
    }
    if (location.startsWith("//")) {
      return WebAddress.of(from.getScheme() + ":" + location);
    }
    String root = from.getScheme() + "://" + from.getRawAuthority();
    String path = from.getRawPath();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return WebAddress.of(root + (location.startsWith("/") ? "" : folder) + location);
  }
}
