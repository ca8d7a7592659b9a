package rs.putokaz.portal.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;
import rs.putokaz.portal.http.PageCache;
import rs.putokaz.published.feed.FeedFollower;
import rs.putokaz.published.media.MediaStore;
import rs.putokaz.published.media.MediaTarget;
import rs.putokaz.published.replica.Replica;
import rs.putokaz.published.search.SearchIndexFields;

/**
 * This public node: opens its replica when the application starts, with or without the database,
 * and follows the feed until it stops.
 */
public class PortalNode implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(PortalNode.class.getName());

  /**
   * How long the first start waits for the content, so that the first reader does not find an empty
   * house.
   */
  private static final Duration FIRST_CATCH_UP = Duration.ofSeconds(20);

  private static final int CONNECT_SECONDS = 5;

  /** Nothing is asked that takes so long: the network has gone without a word. */
  private static final int SILENCE_SECONDS = 60;

  private static final Duration END = Duration.ofSeconds(5);

  private final Settings settings;
  private final PageCache pages;
  private final ThreadFactory threads;
  private final CompletableFuture<Following> following;
  private final CompletableFuture<Replica> filled;

  private record Following(
      Replica replica, MediaStore media, FeedFollower follower, Thread thread) {}

  /**
   * The replica opens beside the rest of the start; whoever reads first waits for it, and in an
   * empty house for the content.
   */
  public PortalNode(Settings settings, PageCache pages, ThreadFactory threads) {
    this.settings = settings;
    this.pages = pages;
    this.threads = threads;
    following = CompletableFuture.supplyAsync(this::follow, this::start);
    filled = following.thenApply(PortalNode::fill);
  }

  private Following follow() {
    try {
      Replica replica = new Replica(settings.replicaFolder(), new SearchIndexFields());
      replica.addListener(pages);
      MediaStore media = new MediaStore(settings.mediaFolder(), this::connect);
      FeedFollower follower =
          new FeedFollower(this::connect, new MediaTarget(replica, media), Clock.systemUTC());
      Thread thread = start(follower);
      thread.setName("putokaz-feed");
      return new Following(replica, media, follower, thread);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The replica cannot be opened", e);
      throw e;
    }
  }

  private static Replica fill(Following opened) {
    try {
      if (opened.replica().position().changeNo() == 0) {
        opened.follower().awaitFirstCatchUp(FIRST_CATCH_UP);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return opened.replica();
  }

  private Thread start(Runnable task) {
    Thread thread = threads.newThread(task);
    thread.start();
    return thread;
  }

  /**
   * A new connection of the portal's role, to be closed by the caller.
   *
   * @throws SQLException when the database is away
   */
  public Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.databaseUrl());
    source.setUser(settings.databaseUser());
    settings.databasePassword().ifPresent(source::setPassword);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(SILENCE_SECONDS);
    source.setTcpKeepAlive(true);
    source.setApplicationName("putokaz-portal");
    return source.getConnection();
  }

  /**
   * The replica, from which everything is read.
   *
   * @throws java.util.concurrent.CompletionException when it could not be opened
   */
  public Replica replica() {
    return filled.join();
  }

  /** The files that published items show. */
  public MediaStore media() {
    filled.join();
    return following.join().media();
  }

  /** When the replica was known to be complete the last time; {@link Instant#MIN} for never. */
  public Instant lastComplete() {
    return following.join().follower().lastComplete();
  }

  /** Stops following and closes the replica; nothing can be read from then on. */
  @Override
  public void close() {
    if (following.isCompletedExceptionally()) {
      return;
    }
    Following opened = following.join();
    opened.follower().close();
    try {
      opened.thread().join(END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    opened.replica().close();
  }
}
