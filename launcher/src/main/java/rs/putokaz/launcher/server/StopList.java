package rs.putokaz.launcher.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What was started and how to stop it, in reverse. Closing it twice stops nothing twice, and what
 * is added to a list that was closed already (Ctrl-C during the start) is stopped at once.
 */
public final class StopList implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(StopList.class.getName());

  private final Deque<Runnable> steps = new ArrayDeque<>();
  private boolean closed;

  /** Adds what is to be stopped before everything that was added earlier. */
  public synchronized void add(Runnable step) {
    if (closed) {
      run(step);
    } else {
      steps.push(step);
    }
  }

  /** Whether stopping has begun. */
  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!steps.isEmpty()) {
      run(steps.pop());
    }
  }

  private static void run(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "One thing did not stop as it should; the others are stopped.", e);
    }
  }
}
