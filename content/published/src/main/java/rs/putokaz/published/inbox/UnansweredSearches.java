package rs.putokaz.published.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import rs.putokaz.published.feed.ConnectionSource;
import rs.putokaz.published.search.SearchResult;

/**
 * Remembers for a while what readers of this node searched for in vain, and hands it on in batches.
 * Within a batch a query counts once, however often it was asked. Nothing of the reader is in it:
 * no address, no time, and no query that looks like the data of a person. While the database is
 * away batches are dropped. {@link #run} ends after {@link #close}; all other methods are for all
 * threads and never wait.
 */
public final class UnansweredSearches implements Runnable, AutoCloseable {

  /** Most different queries of a batch; what comes on top of them is dropped. */
  static final int MOST = 1_000;

  private static final Logger LOG = Logger.getLogger(UnansweredSearches.class.getName());

  private record Asked(String language, String query) {}

  private final ConnectionSource connections;
  private final Duration pause;
  private final Set<Asked> waiting = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * Begins empty.
   *
   * @param connections of the portal's role
   * @param pause between two batches
   */
  public UnansweredSearches(ConnectionSource connections, Duration pause) {
    this.connections = connections;
    this.pause = pause;
  }

  /** Notes the query of an answer if the answer is of little use to who asked. */
  public void note(String language, SearchResult result) {
    if (!result.isAnswer(language) && waiting.size() < MOST) {
      SearchWords.of(language, result.query())
          .ifPresent(words -> waiting.add(new Asked(language, words)));
    }
  }

  @Override
  public void run() {
    try {
      while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        write();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands on what was noted so far, or drops it. */
  void write() {
    List<Asked> batch = List.copyOf(waiting);
    if (batch.isEmpty()) {
      return;
    }
    batch.forEach(waiting::remove);
    try (Connection connection = connections.open();
        PreparedStatement call =
            connection.prepareStatement("select published.note_unanswered(?, ?)")) {
      call.setArray(1, connection.createArrayOf("text", column(batch, true)));
      call.setArray(2, connection.createArrayOf("text", column(batch, false)));
      call.execute();
    } catch (SQLException away) {
      LOG.log(Level.FINE, "{0} unanswered searches are dropped: {1}", dropped(batch.size(), away));
    }
  }

  private static Object[] dropped(int count, SQLException away) {
    return new Object[] {count, away.getMessage()};
  }

  private static Object[] column(List<Asked> batch, boolean languages) {
    return batch.stream().map(one -> languages ? one.language() : one.query()).toArray();
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
