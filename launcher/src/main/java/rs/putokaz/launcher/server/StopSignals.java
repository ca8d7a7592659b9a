package rs.putokaz.launcher.server;

import java.util.List;
import java.util.function.IntConsumer;
import sun.misc.Signal;

/**
 * Ctrl-C and the operating system's requests to end. Handled here and not in a shutdown hook alone,
 * because the JVM runs its hooks all at once and Payara has one of its own: the database would go
 * while the portal still stops. It also decides the exit code: an ordered stop is a success.
 */
public final class StopSignals {

  private static final int INTERRUPTED = 130;

  private StopSignals() {}

  /** Calls {@code stop} with the exit code on Ctrl-C (130), SIGTERM or a closed terminal (0). */
  public static void handle(IntConsumer stop) {
    for (String name : List.of("INT", "TERM", "HUP")) {
      int code = name.equals("INT") ? INTERRUPTED : 0;
      Signal.handle(new Signal(name), signal -> stop.accept(code));
    }
  }
}
