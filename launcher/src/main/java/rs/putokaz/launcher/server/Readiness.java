package rs.putokaz.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks for the first page until there is one. */
public final class Readiness {

  private static final int INTERVAL_MILLIS = 100;
  private static final int CONNECT_MILLIS = 2_000;

  /** The first page of an empty house waits for the content. */
  private static final int ANSWER_MILLIS = 30_000;

  private static final int NONE = 0;

  private Readiness() {}

  /**
   * Whether {@code address} answers with a page or a redirection within this time. An internal
   * error (500) is final; that nobody answers, or with "not found" or "not yet", is not.
   */
  public static boolean await(URI address, Duration atMost) {
    CountDownLatch never = new CountDownLatch(1);
    long deadline = System.nanoTime() + atMost.toNanos();
    try {
      int status = status(address);
      while (status == NONE || status >= 400) {
        if (status == HttpURLConnection.HTTP_INTERNAL_ERROR || System.nanoTime() > deadline) {
          return false;
        }
        never.await(INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        status = status(address);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int status(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(CONNECT_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException notYet) {
      return NONE;
    }
  }
}
