package rs.putokaz.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks for the first page until there is one. */
public final class Readiness {

  private static final Duration INTERVAL = Duration.ofMillis(100);

  private Readiness() {}

  /** Whether {@code address} answers with a page or a redirection within this time. */
  public static boolean await(URI address, Duration atMost) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    ScheduledExecutorService pause = Executors.newSingleThreadScheduledExecutor();
    long deadline = System.nanoTime() + atMost.toNanos();
    try {
      while (!answers(client, address)) {
        if (System.nanoTime() > deadline) {
          return false;
        }
        pause.schedule(() -> {}, INTERVAL.toMillis(), TimeUnit.MILLISECONDS).get();
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pause.shutdownNow();
    }
  }

  private static boolean answers(HttpClient client, URI address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).GET().build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
    } catch (IOException e) {
      return false; // not yet
    }
  }
}
