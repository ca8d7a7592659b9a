package rs.putokaz.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void waitsUntilThereIsAPage() throws Exception {
    assertThat(await(404, 503, 303)).isTrue();
    assertThat(asked).hasValue(3);
  }

  @Test
  void givesUpWhenThePageFails() throws Exception {
    assertThat(await(503, 500, 200)).isFalse();
    assertThat(asked).hasValue(2);
  }

  private boolean await(int... statuses) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(statuses[asked.getAndIncrement()], -1);
          exchange.close();
        });
    server.start();
    try {
      return Readiness.await(address(server.getAddress().getPort()), Duration.ofSeconds(30));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void givesUpAfterTheTimeGiven() throws Exception {
    assertThat(Readiness.await(address(unusedPort()), Duration.ZERO)).isFalse();
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static URI address(int port) {
    return URI.create("http://127.0.0.1:" + port + "/");
  }
}
