package rs.putokaz.desk.translation;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A service on this machine that answers as it is told, and keeps what it was asked. */
final class StubService implements AutoCloseable {

  private final HttpServer server;
  private final List<String> asked = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  /**
   * Answers every request.
   *
   * @param answer gives the answer's body for the request's
   */
  StubService(String path, int status, UnaryOperator<String> answer) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        path,
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(body);
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          byte[] bytes = answer.apply(body).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  List<String> asked() {
    return asked;
  }

  List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
