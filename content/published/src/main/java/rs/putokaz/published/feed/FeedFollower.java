package rs.putokaz.published.feed;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps a target up to date: catches up, then waits for an announcement, for the next moment at
 * which something appears or ends, or for a second to pass. While the database is away it goes on
 * dropping what ends, tries again every second, and catches up by itself. {@link #run} ends after
 * {@link #close}.
 */
public final class FeedFollower implements Runnable, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(FeedFollower.class.getName());

  /** Announcements are a courtesy: a change whose announcement is lost is seen after this time. */
  private static final Duration POLL = Duration.ofSeconds(1);

  /** The clocks of node and database differ a little; who is early must not ask without a pause. */
  private static final Duration SHORTEST = Duration.ofMillis(50);

  private final ConnectionSource connections;
  private final FeedTarget target;
  private final Clock clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch firstCatchUp = new CountDownLatch(1);
  private boolean connected = true;
  private boolean anew;
  private volatile Instant lastComplete = Instant.MIN;

  /** Makes a follower; it does nothing until {@link #run}. */
  public FeedFollower(ConnectionSource connections, FeedTarget target, Clock clock) {
    this.connections = connections;
    this.target = target;
    this.clock = clock;
  }

  @Override
  public void run() {
    while (!closed()) {
      try {
        connectAndFollow();
      } catch (SQLException away) {
        report(false, away);
        pause();
      } catch (RuntimeException | Error fault) {
        // The outermost edge of this thread: a full disk or a lack of memory must not end the
        // following for good.
        LOG.log(Level.SEVERE, "A change could not be taken in; it is tried again", fault);
        pause();
      }
    }
  }

  /** Waits until the target was complete once. */
  public boolean awaitFirstCatchUp(Duration atMost) throws InterruptedException {
    return firstCatchUp.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** When the target was known to be complete the last time; {@link Instant#MIN} for never. */
  public Instant lastComplete() {
    return lastComplete;
  }

  private void connectAndFollow() throws SQLException {
    target.expire(clock.instant());
    try (ChangeFeed feed = new ChangeFeed(connections.open())) {
      report(true, null);
      follow(feed);
    }
  }

  private void follow(ChangeFeed feed) throws SQLException {
    long last = feed.lastChange();
    if (last == 0 && target.position().changeNo() > 0) {
      throw new SQLException("nothing was ever published in this database");
    }
    if (last < target.position().changeNo()) {
      LOG.warning(
          "The database knows fewer changes than this node: it is another one. Starting anew.");
      target.reset();
      anew = true;
    }
    while (!closed()) {
      catchUp(feed);
      target.expire(clock.instant());
      feed.await(untilNextEvent(feed));
    }
  }

  private void catchUp(ChangeFeed feed) throws SQLException {
    FeedBatch batch;
    do {
      batch = feed.read(target.position());
      if (anew || !batch.changes().isEmpty() || passedABoundary(feed, batch)) {
        target.apply(batch);
      }
    } while (!batch.complete() && !closed());
    anew = false;
    lastComplete = clock.instant();
    firstCatchUp.countDown();
  }

  /** Something began and ended again unseen: without its moment the next one would not be found. */
  private boolean passedABoundary(ChangeFeed feed, FeedBatch batch) throws SQLException {
    Instant next = feed.nextBoundary(target.position().boundary());
    return !next.isAfter(batch.position().boundary());
  }

  private Duration untilNextEvent(ChangeFeed feed) throws SQLException {
    Instant now = clock.instant();
    Instant appears = feed.nextBoundary(target.position().boundary());
    Instant ends = target.nextExpiry();
    Instant next = appears.isBefore(ends) ? appears : ends;
    Duration wait = next.isBefore(now.plus(POLL)) ? Duration.between(now, next) : POLL;
    return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
  }

  private void report(boolean up, SQLException cause) {
    if (up != connected) {
      LOG.log(
          up ? Level.INFO : Level.WARNING,
          up
              ? "The database is back."
              : "The database is away; reading goes on from this node''s own copy: {0}",
          cause == null ? "" : cause.getMessage());
      connected = up;
    }
  }

  private void pause() {
    try {
      closing.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    }
  }

  private boolean closed() {
    return closing.getCount() == 0;
  }

  @Override
  public void close() {
    closing.countDown();
  }
}
