package rs.putokaz.portal.fleet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The open stream of one screen (server-sent events). Nothing waits for a slow screen: what it has
 * not taken is kept up to a limit, and then the stream is ended and the screen opens another.
 */
final class Stream implements WriteListener {

  private static final int MOST_WAITING = 64;

  private final UUID device;
  private final AsyncContext exchange;
  private final ServletOutputStream out;
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private final Set<UUID> commands = new HashSet<>();
  private boolean started;
  private volatile boolean ended;
  private String alertTag;
  private long settingsNo = -1;
  private long rootGeneration = -1;
  private Instant lastWrite = Instant.MIN;

  Stream(UUID device, AsyncContext exchange, String alertTag) throws IOException {
    this.device = device;
    this.exchange = exchange;
    this.alertTag = alertTag;
    out = (ServletOutputStream) exchange.getResponse().getOutputStream();
  }

  UUID device() {
    return device;
  }

  /** Whether the screen does not know that yet; it does afterwards. */
  boolean isNewAlertTag(String tag) {
    boolean isNew = !tag.equals(alertTag);
    alertTag = tag;
    return isNew;
  }

  boolean isNewSettingsNo(long number) {
    boolean isNew = number != settingsNo;
    settingsNo = number;
    return isNew;
  }

  boolean isNewRoot(long generation) {
    boolean isNew = generation != rootGeneration;
    rootGeneration = generation;
    return isNew;
  }

  boolean isNewCommand(UUID command) {
    return commands.add(command);
  }

  /** When something was sent the last time. */
  Instant lastWrite() {
    return lastWrite;
  }

  /** Sends an event, or a comment, as soon as the screen takes it. */
  void send(String text, Instant now) {
    lastWrite = now;
    synchronized (this) {
      if (ended) {
        return;
      }
      if (waiting.size() >= MOST_WAITING) {
        end();
        return;
      }
      waiting.add(text.getBytes(StandardCharsets.UTF_8));
      drain();
    }
  }

  @Override
  public synchronized void onWritePossible() {
    started = true;
    drain();
  }

  private void drain() {
    try {
      // The container says when the first byte may be written.
      boolean wrote = false;
      while (started && !ended && !waiting.isEmpty() && out.isReady()) {
        out.write(waiting.poll());
        wrote = true;
      }
      if (wrote && !ended && out.isReady()) {
        out.flush();
      }
    } catch (IOException | IllegalStateException gone) {
      end();
    }
  }

  @Override
  public void onError(Throwable gone) {
    end();
  }

  boolean isEnded() {
    return ended;
  }

  /** It ended by itself: nothing may be done with it any more. */
  void gone() {
    ended = true;
  }

  synchronized void end() {
    if (!ended) {
      ended = true;
      try {
        exchange.complete();
      } catch (IllegalStateException over) {
        waiting.clear(); // it had ended already
      }
    }
  }
}
