package rs.putokaz.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The line between a phone and the product. It can be cut, at once or after some answers, and can
 * spoil what it carries; a worker in a browser notices both as it would outside.
 */
final class Line implements AutoCloseable {

  private static final Set<String> OF_THE_LINE =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade");

  private final String product;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private final List<String> carried = new CopyOnWriteArrayList<>();
  private volatile String spoiled = "";

  Line(Product product) {
    this.product = product.address();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::carry);
    server.setExecutor(threads);
    server.start();
  }

  /** Where the phone reaches the product; browsers trust this host. */
  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Nothing goes through from now on. */
  void cut() {
    cutAfter(0);
  }

  /** Nothing goes through after that many answers. */
  void cutAfter(int answers) {
    left.set(answers);
  }

  /** Everything goes through as it is. */
  void mend() {
    spoiled = "";
    left.set(Integer.MAX_VALUE);
  }

  /** What is at that path arrives with one byte changed. */
  void spoil(String path) {
    spoiled = path;
  }

  /** Paths of what was carried, in order. */
  List<String> carried() {
    return carried;
  }

  private void carry(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (left.getAndUpdate(n -> n > 0 && n < Integer.MAX_VALUE ? n - 1 : n) == 0) {
        return;
      }
      String path = exchange.getRequestURI().toString();
      HttpResponse<byte[]> answer = client.send(request(exchange), bytes());
      byte[] body = answer.body();
      if (path.equals(spoiled) && body.length > 0) {
        body[body.length / 2] ^= 1;
      }
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!OF_THE_LINE.contains(name)) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      carried.add(path);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(product + exchange.getRequestURI()))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              // A spoiled file would not be unpacked at all; here it must look like a file.
              if (!OF_THE_LINE.contains(name.toLowerCase(java.util.Locale.ROOT))
                  && !name.equalsIgnoreCase("Accept-Encoding")) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
