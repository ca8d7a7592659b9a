package rs.putokaz.launcher.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The application server of this process. It begins to start when it is made, in a thread of its
 * own, so that the database can be prepared meanwhile; then it takes the applications, once;
 * closing it stops everything. Only types of the JDK connect it to Payara Micro, which lives in
 * another class loader.
 */
public final class ApplicationServer implements AutoCloseable {

  private final FutureTask<Consumer<Map<String, Path>>> starting;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Begins to start the server.
   *
   * @param starter for the arguments of Payara Micro what starts it and gives what deploys
   *     applications by their path; when that is {@link Closeable}, closing it stops the server
   */
  public ApplicationServer(
      Function<String[], Callable<Consumer<Map<String, Path>>>> starter, String[] arguments) {
    starting = new FutureTask<>(starter.apply(arguments));
    new Thread(starting, "putokaz-server").start();
  }

  /**
   * Waits until the server is there and deploys the applications, by the path they are served at.
   *
   * @throws IllegalStateException when the server or an application did not start
   */
  public void deploy(Map<String, Path> applications) {
    try {
      started().accept(applications);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The server did not start.", e.getCause());
    }
  }

  private Consumer<Map<String, Path>> started() throws ExecutionException {
    try {
      return starting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The start was interrupted.", e);
    }
  }

  /**
   * Waits until the server is there and stops it. A server that did not start needs no stopping,
   * and the second time does nothing.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      if (started() instanceof Closeable server) {
        server.close();
      }
    } catch (ExecutionException notStarted) {
      // Whoever wanted to deploy was told why.
    } catch (IOException e) {
      throw new UncheckedIOException("The server did not stop.", e);
    }
  }
}
